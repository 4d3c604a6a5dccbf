"""Mail domains: a code is published, and once the DNS shows it the domain is the organization's own."""

from __future__ import annotations

import pytest

from tests.emulator.deployments.client import Answer, CheckedClient
from tests.emulator.organizations.people import HERE

DOMAINS = f"{HERE}/domains"


def ask(api: CheckedClient, domain: str, step: str = "_generate_verification_code") -> Answer:
    return api.call("POST", f"{DOMAINS}/{step}", {"domain_claim_request": domain})


def claim(api: CheckedClient, domain: str) -> int:
    assert ask(api, domain).status == 200
    api.emulator.advance(60)
    return ask(api, domain, "_verify").status


def claimed(api: CheckedClient) -> list[str]:
    return list(api.call("GET", DOMAINS, status=200).body["domains"])


def test_a_domain_is_claimed_once_the_dns_shows_the_code(either: CheckedClient) -> None:
    assert ask(either, "example.com", "_verify").status == 449, "nobody has asked for a code"
    code = ask(either, "example.com").body["verification"]
    assert len(code) > 30
    assert ask(either, "Example.COM").body["verification"] == code
    either.emulator.advance(59)
    answer = ask(either, "example.com", "_verify")
    assert (answer.status, answer.body) == (449, {})
    assert claimed(either) == []
    either.emulator.advance(1)
    assert ask(either, "example.com", "_verify").status == 200
    assert claimed(either) == ["example.com"]


def test_a_domain_below_invalid_never_shows_it(either: CheckedClient) -> None:
    assert claim(either, "shop.invalid") == 449
    either.emulator.advance(1e6)
    assert ask(either, "shop.invalid", "_verify").status == 449


def test_a_domain_is_claimed_once_for_all_organizations(either: CheckedClient) -> None:
    assert claim(either, "example.com") == 200
    answer = ask(either, "EXAMPLE.com", "_verify")
    assert (answer.status, answer.code) == (400, "org.domain_claim.already_exists")
    assert answer.fields == ["domain_claim_request"]
    with either.emulator.store.transaction() as store:
        facts = {"domain": "taken.example", "code": "x", "asked_at": store.instant, "claimed_at": store.instant}
        store.put("organization_domains", "5/taken.example", {"organization_id": "5", **facts})
    assert claim(either, "taken.example") == 400
    assert claimed(either) == ["example.com"]


def test_ten_can_be_claimed(either: CheckedClient) -> None:
    assert [claim(either, f"{number}.example.com") for number in range(10)] == [200] * 10
    answer = ask(either, "more.example.com")
    assert (answer.status, answer.code, answer.fields) == (400, "root.invalid_data", ["domain_claim_request"])
    assert claimed(either) == [f"{number}.example.com" for number in range(10)]


@pytest.mark.parametrize("domain", ["", "com", "a b.com", "https://a.com", "@example.com", ".com", "x" * 64 + ".de"])
@pytest.mark.parametrize("step", ["_generate_verification_code", "_verify"])
def test_what_is_no_domain_is_refused(either: CheckedClient, domain: str, step: str) -> None:
    answer = ask(either, domain, step)
    assert (answer.status, answer.fields) == (400, ["domain_claim_request"])


def test_a_domain_is_given_back_and_can_be_claimed_again(either: CheckedClient) -> None:
    body = {"domain_claim_request": "example.com"}
    assert either.call("DELETE", DOMAINS, body, status=404).code == "root.resource_not_found"
    claim(either, "example.com")
    either.call("DELETE", DOMAINS, {"domain_claim_request": "Example.com"}, status=200)
    assert claimed(either) == []
    assert claim(either, "example.com") == 200
