"""Windows, widgets, theme and translations."""
