"""The rules of statutory case reviews: facts, rule packs, evaluation, explanation and interview.

Nothing here knows of a screen, a database or a document.
"""
