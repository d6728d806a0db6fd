"""The desktop client of a DOST centre: journal, queue, checklist, application, exchange."""

__version__ = "0.1.0"
