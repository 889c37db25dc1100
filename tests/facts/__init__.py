"""Compares the spec with what is known of the API from elsewhere: `../shared/facts`."""
