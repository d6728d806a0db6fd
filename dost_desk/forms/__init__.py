"""What a service asks for, as data: passport, catalogue, checklist, application form. Pure."""
