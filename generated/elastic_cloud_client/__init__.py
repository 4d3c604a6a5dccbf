"""The client generated from the Elastic Cloud API document: operations in `api`, data in `models`. It sends nothing itself."""
