"""The stored documents that several tags share: their form, and how handlers find, refuse and save them.

What a single tag keeps has its form in the tag's own folder.
"""
