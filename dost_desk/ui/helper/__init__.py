"""The volunteer's form: one question at a time."""
