"""The encrypted store: keys, cases, search, migrations and backups; and the few settings kept outside it.

Depends on ``logic``; knows nothing of screens or documents.
"""
