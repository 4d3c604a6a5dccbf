"""Rulesets that say which networks reach deployments.

Which rulesets are in force for a deployment stands in the deployment alone, in its `traffic_filter_settings`; where a
ruleset is in force is worked out from there.
"""
