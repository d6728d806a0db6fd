"""The kiosk: a visitor takes a ticket without a word."""
