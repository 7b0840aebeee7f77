"""Documents made from an assessment: neutral blocks, and their layout as PDF.

Depends on ``logic`` only: no screen, no database, no clock.
"""
