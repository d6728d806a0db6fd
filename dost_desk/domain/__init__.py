"""What happens in a centre: events, fold, queue, case, people, calendar. Pure."""
