"""Organizations of the hosted service: members, invitations, mail domains, identity provider and role mappings."""
