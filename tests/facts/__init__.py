"""Compares the spec with what is known of the API from elsewhere.

`stated.txt` has what `../shared/facts` says of the embedded part of the API, a statement a line.
"""
