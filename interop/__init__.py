"""Mainstream tools over the spec: do they take it, and does what they write work?"""
