"""The stored documents that handlers of several tags share, and how handlers find them."""
