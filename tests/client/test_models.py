"""Models read anything, change nothing on the way through, and behave like the attrs classes they are."""

from __future__ import annotations

import copy
import datetime
import enum
import inspect
import json
import pickle
import re
import threading
import typing
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_client import api, models, types
from elastic_cloud_client.types import Model, encode, instant, mapped, one
from tests.client.document import ENUMS, INSTANTS, OBJECTS, PLAIN, RELEASE, SCHEMAS, SENT, named, read_all, releases
from tests.properties import PATIENT, fewer
from tools.bundle import SOURCE

DEPTH = 2


def class_of(name: str) -> type[Model]:
    found = getattr(models, name)
    assert isinstance(found, type)
    assert issubclass(found, Model)
    return found


def test_every_object_and_enum_of_the_document_has_its_name_in_models_and_nothing_else_has() -> None:
    assert sorted(models.__all__) == sorted(OBJECTS + ENUMS + [f"{name}Dict" for name in SENT])


def test_what_may_be_sent_as_a_mapping_has_the_members_of_the_model_by_their_names_in_json() -> None:
    for name in SENT:
        hints = typing.get_type_hints(getattr(models, f"{name}Dict"), include_extras=True)
        assert hints.keys() == SCHEMAS[name]["properties"].keys(), name
        required = {key for key, hint in hints.items() if typing.get_origin(hint) is typing.Required}
        assert required == set(SCHEMAS[name].get("required", ())), name


def test_the_types_of_a_method_can_be_looked_at_when_it_runs() -> None:
    for tag in api.__all__:
        for method in filter(inspect.isfunction, vars(getattr(api, tag)).values()):
            assert typing.get_type_hints(method)


def test_an_enum_is_the_literal_of_its_values() -> None:
    for name in ENUMS:
        assert set(typing.get_args(getattr(models, name))) == set(SCHEMAS[name]["enum"]), name


@pytest.mark.parametrize("name", OBJECTS)
@settings(
    max_examples=6,
    deadline=None,
    suppress_health_check=PATIENT,
)
@given(data=st.data())
def test_what_is_read_is_written_back_the_same(name: str, data: st.DataObject) -> None:
    """Whether or not somebody looked at it; nulls, unknown members and values and odd dates included."""
    payload = data.draw(named(name, DEPTH))
    text = json.dumps(payload)
    unread, seen, other = (class_of(name).from_dict(payload) for _ in range(3))
    assert unread.to_dict() == payload
    read_all(seen)
    assert seen.to_dict() == payload
    assert encode(seen) == payload
    assert seen == pickle.loads(pickle.dumps(other))
    assert seen == other
    assert seen == pickle.loads(pickle.dumps(seen))
    assert seen == copy.deepcopy(seen)
    assert seen == copy.copy(seen)
    assert seen == attrs.evolve(seen)  # type: ignore[misc]
    assert payload == json.loads(text), "reading must not change what was read"


@settings(
    max_examples=fewer(200),
    deadline=None,
    suppress_health_check=PATIENT,
)
@given(data=st.data())
def test_a_wrong_type_anywhere_spoils_nothing(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(OBJECTS))
    payload = {key: data.draw(PLAIN, label=key) for key in SCHEMAS[name].get("properties", {})}
    model = class_of(name).from_dict(payload)
    read_all(model)
    assert model.to_dict() == payload


def test_missing_members_read_as_absent() -> None:
    for name in OBJECTS:
        model = class_of(name).from_dict({})
        for attribute in attrs.fields(type(model)):
            absent: dict[str, Any] | None = {} if attribute.name == "additional_properties" else None
            assert getattr(model, attribute.name) == absent, (name, attribute.name)
        assert model.to_dict() == {}, name


def test_a_constructor_requires_what_the_document_requires() -> None:
    for name in OBJECTS:
        cls = class_of(name)
        required = {cls._keys[field.name] for field in attrs.fields(cls) if field.default is attrs.NOTHING}
        assert required == set(SCHEMAS[name].get("required", ())), name


def test_a_model_tells_since_when_and_until_when_its_members_are_there() -> None:
    count = 0
    for name in OBJECTS:
        found = re.findall(RELEASE, " ".join((class_of(name).__doc__ or "").split()).replace("New", "new"))
        assert sorted(found) == sorted(releases(SCHEMAS[name].get("properties", {}).values())), name
        count += len(found)
    assert count > 20


def test_the_help_of_a_model_tells_what_each_of_its_members_is() -> None:
    for name in OBJECTS:
        cls = class_of(name)
        told = " ".join((inspect.getdoc(cls) or "").split()).replace("_", "-")
        source = " ".join(inspect.getsource(cls).split()).replace("_", "-")
        for key, member in SCHEMAS[name].get("properties", {}).items():
            target = (member.get("anyOf") or [member])[0].get("$ref", "").rpartition("/")[2]
            text = " ".join((member.get("description") or SCHEMAS[target]["description"]).split()).replace("_", "-")
            attribute = next(each for each, written in cls._keys.items() if written == key).replace("_", "-")
            assert f" {attribute}: {text}" in told, (name, key)
            assert source.count(text) >= 2, (name, key, "beside the member, too, where editors look for it")


def test_secrets_and_unknown_members_stay_out_of_representations() -> None:
    for name in OBJECTS:
        cls = class_of(name)
        secret = {key for key, part in SCHEMAS[name].get("properties", {}).items() if part.get("x-secret")}
        hidden = {cls._keys.get(field.name, "additional_properties") for field in attrs.fields(cls) if not field.repr}
        assert hidden == {*secret, "additional_properties"}, name
        for source in (dict.fromkeys(secret, "hush"), {"not-known-yet": "hush"}):
            assert "hush" not in repr(cls.from_dict(source)), name


def test_annotations_resolve_at_run_time() -> None:
    for name in OBJECTS:
        hints = typing.get_type_hints(class_of(name))
        assert {*class_of(name)._keys, "additional_properties"} <= hints.keys(), name


@pytest.mark.parametrize("text", INSTANTS)
def test_an_instant_is_written_as_it_came(text: str) -> None:
    key = models.ApiKeyResponse.from_dict({"creation_date": text})
    assert isinstance(key.creation_date, datetime.datetime) is text.endswith(("Z", ":00"))
    assert key.to_dict() == {"creation_date": text}


@given(st.datetimes(datetime.datetime(1970, 1, 1), datetime.datetime(2100, 1, 1), timezones=st.timezones()))
def test_an_instant_of_the_users_is_written_in_utc_and_says_the_same(moment: datetime.datetime) -> None:
    text = encode(moment)
    assert text.endswith("Z")
    assert len(text) == len("2026-03-14T09:26:53.589Z") + (3 if moment.microsecond % 1000 else 0)
    assert instant(text) == moment.astimezone(datetime.UTC)


def test_an_instant_without_a_time_zone_is_not_written() -> None:
    with pytest.raises(ValueError, match="without a time zone"):
        encode({"at": datetime.datetime(2026, 3, 14)})
    assert encode([instant("2026-03-14T09:26:53")]) == ["2026-03-14T09:26:53"], "what came so goes back so"


def test_a_changed_instant_is_written_anew() -> None:
    key = models.ApiKeyResponse.from_dict({"creation_date": "2026-03-14T09:26:53Z"})
    key.creation_date += datetime.timedelta(seconds=1)
    assert key.to_dict() == {"creation_date": "2026-03-14T09:26:54.000Z"}


def deployment() -> models.DeploymentGetResponse:
    return models.DeploymentGetResponse.from_dict(
        {
            "id": "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8",
            "name": "search-prod",
            "alias": None,
            "metadata": {},
            "resources": {"elasticsearch": [{"ref_id": "main-elasticsearch", "region": "ece-region"}, None]},
            "flavor": {"sweet": ["vanilla"]},
        }
    )


def test_members_are_typed_objects_and_stay_the_same_objects() -> None:
    found = deployment()
    resource = found.resources.elasticsearch[0]
    assert isinstance(resource, models.ElasticsearchResourceInfo)
    assert resource is found.resources.elasticsearch[0]
    assert found.resources.elasticsearch[1] is None
    assert found.alias is None
    assert found.metadata == models.DeploymentMetadata.from_dict({})


def test_changes_are_written_wherever_they_are_made() -> None:
    found = deployment()
    found.name = "search-test"
    found.resources.elasticsearch[0].ref_id = "other"
    found.additional_properties["flavor"]["sweet"].append("honey")
    found.additional_properties["more"] = datetime.datetime(2026, 3, 14, tzinfo=datetime.UTC)
    assert found.to_dict() == {
        "id": "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8",
        "name": "search-test",
        "alias": None,
        "metadata": {},
        "resources": {"elasticsearch": [{"ref_id": "other", "region": "ece-region"}, None]},
        "flavor": {"sweet": ["vanilla", "honey"]},
        "more": "2026-03-14T00:00:00.000Z",
    }


def test_none_removes_a_member() -> None:
    account = models.AccountResponse.from_dict({"id": "me", "trust": {"trust_all": True}})
    account.trust = None
    assert account.to_dict() == {"id": "me"}


def test_a_member_set_before_reading_is_not_overwritten_by_it() -> None:
    found = deployment()
    found.alias = "shop"
    assert found.id == "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8"
    assert found.alias == "shop"


def test_unknown_members_can_be_removed() -> None:
    found = deployment()
    del found.additional_properties["flavor"]
    assert "flavor" not in found.to_dict()


@pytest.mark.parametrize("look", [True, False])
def test_changing_the_dict_does_not_change_the_model(look: bool) -> None:
    found = deployment()
    if look:
        read_all(found)
    written = found.to_dict()
    written["resources"]["elasticsearch"][0]["ref_id"] = "other"
    written["flavor"]["sweet"].clear()
    assert found == deployment()


def test_models_made_by_hand_equal_models_that_were_read() -> None:
    by_hand = models.AccountResponse(id="me", trust=models.AccountTrustSettings(trust_all=True))
    assert by_hand == models.AccountResponse.from_dict({"id": "me", "trust": {"trust_all": True}})
    assert by_hand != models.AccountResponse.from_dict({"id": "me", "trust": {"trust_all": False}})
    assert by_hand != models.AccountResponse.from_dict({"id": "me", "trust": {"trust_all": True}, "more": 1})
    assert by_hand != {"id": "me", "trust": {"trust_all": True}}
    assert by_hand.to_dict() == {"id": "me", "trust": {"trust_all": True}}


def test_the_representation_names_what_is_there() -> None:
    account = models.AccountResponse.from_dict({"id": "me", "trust": {"trust_all": True}})
    assert repr(account) == "AccountResponse(id='me', trust=AccountTrustSettings(trust_all=True))"


def test_a_long_representation_has_a_line_for_each_part_and_what_is_too_much_is_folded() -> None:
    source = json.loads((SOURCE / "shared" / "examples" / "get-deployment.answer.json").read_text(encoding="utf-8"))
    source["metadata"]["tags"] = [{"key": f"team-{number}", "value": "search"} for number in range(40)]
    shown = repr(models.DeploymentGetResponse.from_dict(source))
    assert shown.startswith("DeploymentGetResponse(\n    id='")
    assert "\n        elasticsearch=[\n            ElasticsearchResourceInfo(\n                ref_id='main-" in shown
    assert "info=ElasticsearchClusterInfo(…)" in shown, "deeper than people look at first"
    assert "… 20 more" in shown
    assert max(map(len, shown.splitlines())) <= 120
    assert len(shown.splitlines()) < 150


@settings(max_examples=fewer(200), deadline=None, suppress_health_check=PATIENT)
@given(data=st.data())
def test_whatever_is_in_a_model_can_be_shown(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(OBJECTS))
    model = class_of(name).from_dict(data.draw(named(name, DEPTH)))
    before = model.to_dict()
    assert repr(model).startswith(f"{name}(")
    assert model._repr_html_().count("<details>") == model._repr_html_().count("</details>") > 0
    assert model.to_dict() == before


def test_a_notebook_shows_members_as_text_and_no_secret() -> None:
    shown = models.UserSecurity.from_dict({"password": "hush", "roles": ["<b>"]})._repr_html_()
    assert "hush" not in shown
    assert "&lt;b&gt;" in shown
    assert "<b>" not in shown


def test_who_takes_a_model_for_a_mapping_is_told_what_to_do() -> None:
    account: Any = models.AccountResponse.from_dict({"id": "me"})
    hint = "AccountResponse is a model, no mapping: read "
    for wrong in (lambda: dict(account), lambda: list(account), lambda: account["nmae"], lambda: "id" in account):
        with pytest.raises(TypeError, match=hint + r"its members as attributes, or call to_dict\(\)"):
            wrong()
    with pytest.raises(TypeError, match=hint + r"\.id, or call to_dict\(\)"):
        account["id"]


def test_a_misspelt_name_is_refused() -> None:
    found = deployment()
    with pytest.raises(AttributeError, match="'DeploymentGetResponse' object has no attribute 'nmae'"):
        found.nmae  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="'DeploymentGetResponse' object has no attribute 'nmae'"):
        found.nmae = "search-test"  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="has no attribute 'DeploymentGetRespnse'"):
        models.DeploymentGetRespnse  # type: ignore[attr-defined]  # noqa: B018


def test_members_are_listed_before_anything_was_read() -> None:
    assert {"id", "resources", "additional_properties", "to_dict"} <= set(dir(deployment()))


def test_models_are_not_hashable() -> None:
    with pytest.raises(TypeError):
        hash(deployment())


def test_a_map_is_a_dict_of_its_values() -> None:
    trust = {"trust_all": True}
    decode = mapped(one("AccountTrustSettings"))
    assert decode({"a": trust, "b": None}) == {"a": models.AccountTrustSettings(trust_all=True), "b": None}
    info = models.KibanaClusterInfo.from_dict({"links": {"self": {"uri": "/here"}}})
    assert info.links is not None
    assert isinstance(info.links["self"], models.Hyperlink)


def test_a_name_python_has_taken_is_written_as_the_api_calls_it() -> None:
    relationship = models.DirectTrustRelationship(type_="ECE", name="other", trust_all=True, certificates=[])
    assert relationship.to_dict() == {"type": "ECE", "name": "other", "trust_all": True, "certificates": []}
    assert models.DirectTrustRelationship.from_dict({"type": "ECE"}).type_ == "ECE"


def test_a_dict_keeps_what_is_no_json() -> None:
    class Level(enum.StrEnum):
        HIGH = "high"

    account = models.AccountResponse(id=Level.HIGH, additional_properties={"deep": [{"file": Level.HIGH}]})
    written = account.to_dict()
    assert written == {"id": "high", "deep": [{"file": "high"}]}
    written["deep"][0].clear()
    assert account.additional_properties == {"deep": [{"file": "high"}]}


def test_mappings_and_models_mix_in_bodies() -> None:
    body = {
        "trust": models.AccountTrustSettings(trust_all=False),
        "at": datetime.datetime(2026, 3, 14, tzinfo=datetime.UTC),
        "none": None,
    }
    assert encode(body) == {"trust": {"trust_all": False}, "at": "2026-03-14T00:00:00.000Z", "none": None}


def test_members_that_nobody_knows_keep_their_order() -> None:
    names = [f"x{number}" for number in range(50)]
    account = models.AccountResponse.from_dict({"id": "1", **dict.fromkeys(names)})

    assert list(account.additional_properties) == names
    assert list(account.to_dict()) == ["id", *names]


@pytest.mark.parametrize("group", [False, True])
def test_threads_that_read_one_member_get_the_same_object(monkeypatch: pytest.MonkeyPatch, group: bool) -> None:
    """While one thread makes the object, a second one asks for it."""
    item = models.MetadataItem(key="k", value="v")
    found: list[object] = []

    def decode(value: Any) -> Any:
        if second.ident is None:
            second.start()
            second.join(0.2)  # it ends at once, unless it waits for this thread
        return [one("MetadataItem")(each) for each in value] if group else one("MetadataItem")(value)

    monkeypatch.setattr(types, "one", lambda _: decode)
    member = types._group("things", decode) if group else types._object("things", "MetadataItem")
    assert member.fget is not None
    get = member.fget
    monkeypatch.undo()
    vars(item)["things"] = [{"key": "a"}] if group else {"key": "a"}
    second = threading.Thread(target=lambda: found.append(get(item)))

    first = get(item)
    second.join()

    assert found[0] is first


def test_a_model_sends_null_where_it_is_told_to() -> None:
    user = models.User.from_dict({"user_name": "jane", "full_name": "Jane"}).send_null("full_name")

    assert json.loads(json.dumps(encode(user))) == {"user_name": "jane", "full_name": None}
    assert user.full_name is None
    user.full_name = "J"
    assert encode(user)["full_name"] == "J"
    with pytest.raises(AttributeError, match="fullname"):
        user.send_null("fullname")
