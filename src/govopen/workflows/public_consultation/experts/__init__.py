"""Asking experts about a draft (专家论证, 专家咨询论证) as a child of the consultation."""
