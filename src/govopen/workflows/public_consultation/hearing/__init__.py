"""A hearing on a draft (听证会) as a child of the consultation."""
