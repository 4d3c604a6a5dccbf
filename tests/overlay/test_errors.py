"""What an answer that is not success becomes."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import re
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import elastic_cloud_sdk
from elastic_cloud_client.errors import CODES
from elastic_cloud_client.types import File
from elastic_cloud_sdk import ErrorDetail, PlanFailure, errors
from tests.overlay.support import ID, KEY, SYNC, Harness, Make, failure, raised, reply

CLASSES = [
    value
    for _, value in inspect.getmembers(errors, inspect.isclass)
    if issubclass(value, errors.ElasticCloudError) and value.__module__ == errors.__name__
]


def example(kind: type[errors.ElasticCloudError]) -> errors.ElasticCloudError:
    """An error of the class with something in every attribute."""
    if issubclass(kind, errors.ApiError):
        return kind(
            status=404,
            errors=[ErrorDetail("deployments.deployment_not_found", "Not there", ("id",))],
            operation="get-deployment",
            method="GET",
            path="/deployments/{deployment_id}",
            request_id="r1",
            headers={"date": "today"},
            body="{}",
            attempts=2,
        )
    if issubclass(kind, errors.TransportError):
        return kind("no luck", operation="login", method="POST", path="/users/auth/_login", attempts=3, unsent=True)
    if issubclass(kind, errors.PlanFailed):
        return kind(deployment_id=ID, failures=[PlanFailure("kibana", "k", "1", "2", "s", "m", "t", {"a": [1]})])
    if issubclass(kind, errors.WaitTimeout):
        return kind(deployment_id=ID, seconds=5.0, running=["kibana k: wait"])
    if issubclass(kind, errors.MissingCredentials):
        return kind("None there.", looked_in=["arguments"], fix="Give some.")
    if issubclass(kind, errors.ConfigurationError):
        return kind("It is wrong.", argument="proxy", fix="Leave it out.")
    return kind("It did not work.")


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize(
    "again", [lambda e: pickle.loads(pickle.dumps(e)), copy.deepcopy, copy.copy], ids=["pickle", "deepcopy", "copy"]
)
def test_every_error_survives_pickle_and_copy(
    kind: type[errors.ElasticCloudError], again: Callable[[Any], Any]
) -> None:
    error = example(kind)
    error.add_note("noted")

    twin = again(error)

    assert type(twin) is kind
    assert str(twin) == str(error)
    assert twin.args == error.args
    assert vars(twin) == vars(error)


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_every_error_says_in_a_traceback_what_happened(kind: type[errors.ElasticCloudError]) -> None:
    error = example(kind)

    with pytest.raises(kind) as caught:
        raise error
    told = "".join(traceback.format_exception(caught.value))

    assert told.rstrip().endswith(f"elastic_cloud_sdk.errors.{kind.__name__}: {error}")
    assert str(error).isprintable()
    assert repr(error).startswith(f"{kind.__name__}(")
    assert str(error) in eval(repr(error), {kind.__name__: lambda text: text})


def test_all_documented_codes_are_there_as_data() -> None:
    document = json.loads(Path("openapi/bundled/openapi.json").read_text())
    found = set(re.findall(r'"x-cloud-error-codes".*?"enum": (\[.*?\])', json.dumps(document)))

    assert set(errors.CODES) == {code for each in found for code in json.loads(each)}
    assert set(errors.ApiError._by_code) <= set(errors.CODES)
    with pytest.raises(AttributeError):
        errors.NoSuchName  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize("code", CODES)
def test_every_documented_code_comes_out_as_data(code: str) -> None:
    for status in CODES[code]:
        client = Harness(SYNC, [failure(status, code)], {"retries": 0})
        with pytest.raises(errors.ApiError) as caught:
            client.call("deployments.get_deployment", ID)
        assert caught.value.codes == (code,)
        assert caught.value.status == status


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_every_error_stands_in_the_drawn_tree_below_its_parents(kind: type) -> None:
    """The drawing is what people read, so it must not lie."""
    drawing = (errors.__doc__ or "").splitlines()
    depth_of = {line[indent:].split()[0]: indent for line in drawing if (indent := _start(line)) is not None}

    assert kind.__name__ in depth_of
    path: list[str] = []
    for line in drawing:
        start = _start(line)
        if start is None:
            continue
        name = line[start:].split()[0]
        path = [each for each in path if depth_of[each] < start] + [name]
        if name == kind.__name__:
            assert path[-2:-1] in ([base.__name__] for base in kind.__mro__[1:]) or kind is errors.ElasticCloudError


def _start(line: str) -> int | None:
    """Column of the name in a line of the drawing."""
    stripped = line.lstrip(" │├└─")
    return len(line) - len(stripped) if line.startswith("    ") and stripped[:1].isupper() else None


def test_every_error_is_exported() -> None:
    for kind in CLASSES:
        assert getattr(elastic_cloud_sdk, kind.__name__) is kind


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        *errors.ApiError._by_status.items(),
        (500, errors.ServerError),
        (501, errors.ServerError),
        (599, errors.ServerError),
    ],
)
@pytest.mark.parametrize("answer", ["json", "html", "text", "empty", "broken", "list", "errors are text"])
def test_the_class_follows_the_status_whatever_the_body_is(make: Make, status: int, kind: type, answer: str) -> None:
    answers: dict[str, httpx.Response] = {
        "json": failure(status, "some.code"),
        "html": httpx.Response(status, html=f"<html><title>{status}: Oops</title></html>"),
        "text": httpx.Response(status, text="Unsupported HTTP method"),
        "empty": httpx.Response(status),
        "broken": httpx.Response(status, content=b'{"errors": [', headers={"content-type": "application/json"}),
        "list": reply([], status),
        "errors are text": reply({"errors": "oops"}, status),
    }
    client = make(answers[answer], retries=0)

    error = raised(kind, lambda: client.call("deployments.get_deployment", ID))

    assert error.status == status
    assert (error.operation, error.method, error.path) == ("get-deployment", "GET", "/deployments/{deployment_id}")
    assert f"get-deployment (GET /deployments/{{deployment_id}}) was answered {status}: " in str(error)
    assert error.codes == (("some.code",) if answer == "json" else ())


@pytest.mark.parametrize(("code", "kind"), [*errors.ApiError._by_code.items()])
def test_documented_codes_have_a_class_that_keeps_the_promise_of_their_status(
    make: Make, code: str, kind: type[errors.ApiError]
) -> None:
    seen = []
    for status in CODES[code]:
        promised = errors.ServerError if status >= 500 else errors.ApiError._by_status[status]
        client = make(failure(status, code), retries=0)
        with pytest.raises(promised) as caught:
            client.call("deployments.get_deployment", ID)
        assert code in str(caught.value)
        seen.append(type(caught.value))

    assert kind in seen


def test_a_version_conflict_is_known_by_the_end_of_its_code(make: Make) -> None:
    client = make(failure(409, "deployments.version_conflict"))

    error = raised(errors.VersionConflict, lambda: client.call("deployments.update_deployment", ID, {}, version="1"))

    assert isinstance(error, errors.Conflict)


def test_a_code_under_another_status_does_not_break_the_promise_of_the_status(make: Make) -> None:
    client = make(failure(403, "deployments.deployment_not_found"))

    raised(errors.PermissionDenied, lambda: client.call("deployments.get_deployment", ID))


def test_the_first_code_with_a_class_of_its_own_decides(make: Make) -> None:
    client = make(failure(400, "root.invalid_data", "clusters.cluster_invalid_plan", "some.other"))

    error = raised(errors.InvalidPlan, lambda: client.call("deployments.create_deployment", {}))

    assert error.codes == ("root.invalid_data", "clusters.cluster_invalid_plan", "some.other")


@pytest.mark.parametrize("kind", [errors.ChangeWhilePlanPending, errors.RestartWhilePlanPending])
def test_a_pending_plan_is_one_class_under_both_statuses(kind: type) -> None:
    assert issubclass(kind, errors.PlanStillPending)


def test_an_error_carries_all_the_answer_says(make: Make) -> None:
    body = {
        "errors": [
            {"code": "a.b", "message": "First", "fields": ["x[0].y", "z"]},
            {"code": "c.d", "message": "Second", "fields": None},
            {"message": 5},
            "odd",
        ]
    }
    client = make(reply(body, 400, X_Request_Id="abc-123", Set_Cookie="session=s3cr3t", Date="today"))

    error = raised(errors.BadRequest, lambda: client.call("deployments.create_deployment", {}))

    assert error.errors == (
        ErrorDetail("a.b", "First", ("x[0].y", "z")),
        ErrorDetail("c.d", "Second"),
        ErrorDetail("", "5"),
    )
    assert error.codes == ("a.b", "c.d")
    assert error.messages == ("First", "Second", "5")
    assert error.fields == ("x[0].y", "z")
    assert error.request_id == "abc-123"
    assert error.headers["date"] == "today"
    assert error.headers["set-cookie"] == "***"
    assert json.loads(error.body) == body
    assert str(error) == (
        "create-deployment (POST /deployments) was answered 400: "
        "a.b: First (x[0].y, z); c.d: Second; 5. [request abc-123]"
    )


def test_codes_of_the_header_count_where_the_body_has_none(make: Make) -> None:
    client = make(
        httpx.Response(
            404, html="<p>gone</p>", headers={"x-cloud-error-codes": "[deployments.deployment_not_found, x.y]"}
        )
    )

    error = raised(errors.DeploymentNotFound, lambda: client.call("deployments.get_deployment", ID))

    assert error.codes == ("deployments.deployment_not_found", "x.y")


def test_errors_of_a_stack_pack_are_found_in_their_lists_by_version(make: Make) -> None:
    inner = {"errors": [{"code": "stackpack.bad_archive", "message": "This folder holds no stack version"}]}
    body = {"stacks": [], "errors": [{"stack_version": "8.17.4", "errors": inner}]}
    client = make(httpx.Response(400, json=body))

    error = raised(errors.BadRequest, lambda: client.call("stack.update_stack_packs", {"file": File(b"")}))

    assert error.errors == (ErrorDetail("stackpack.bad_archive", "This folder holds no stack version"),)


def test_an_error_page_is_called_by_its_name(make: Make) -> None:
    page = "<html><title>404: Not Found</title><body>404: Not Found</body></html>"
    client = make(httpx.Response(404, html=page))

    error = raised(errors.NotFound, lambda: client.call("deployments.get_deployment", ID))

    assert "HTML page titled '404: Not Found'" in str(error)
    assert "base_url" in str(error)
    assert error.body == page


@pytest.mark.parametrize("status", [402, 418, 451])
def test_a_status_nobody_documents_is_unexpected(make: Make, status: int) -> None:
    client = make(httpx.Response(status, text="?"))

    assert raised(errors.UnexpectedResponse, lambda: client.call("deployments.get_deployment", ID)).status == status


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_an_error_that_names_its_target_without_its_query(make: Make, status: int) -> None:
    client = make(httpx.Response(status, headers={"location": "https://elsewhere.test/login?token=s3cr3t"}))

    error = raised(errors.UnexpectedResponse, lambda: client.call("deployments.get_deployment", ID))

    assert "https://elsewhere.test/login" in str(error)
    assert "s3cr3t" not in str(error) + repr(vars(error))
    assert len(client.requests) == 1


@pytest.mark.parametrize(
    "location",
    [None, "", "/elsewhere", "https://[broken", "https://user:s3cr3t@elsewhere.test/", "//elsewhere.test:99999/x"],
)
def test_an_odd_redirect_is_still_that_error(make: Make, location: str | None) -> None:
    client = make(httpx.Response(302, headers={"location": location} if location is not None else {}))

    assert "s3cr3t" not in str(raised(errors.UnexpectedResponse, lambda: client.call("deployments.get_deployment", ID)))


@pytest.mark.parametrize(
    "body", [b"", b"<html>Log in</html>", b"{", b"null", b'"text"', b"[]", b"5", b"[" * 100_000, b"\xff\xfe"]
)
def test_a_success_that_is_not_what_is_due_is_unexpected(make: Make, body: bytes) -> None:
    client = make(httpx.Response(200, content=body))

    error = raised(errors.UnexpectedResponse, lambda: client.call("deployments.get_deployment", ID))

    assert error.status == 200
    assert "base_url" in str(error)


def test_a_change_answered_with_nothing_at_all_is_done(make: Make) -> None:
    assert make(httpx.Response(200)).call("authentication.logout").to_dict() == {}
    assert make(httpx.Response(204)).call("authentication.delete_api_key", "k").to_dict() == {}


def test_the_body_of_a_broken_success_stays_out_of_the_error(make: Make) -> None:
    """It may hold the password of the deployment that was just created."""
    client = make(httpx.Response(201, content=b'{"resources": [{"credentials": {"password": "s3cr3t"'))

    error = raised(errors.UnexpectedResponse, lambda: client.call("deployments.create_deployment", {}))

    assert "s3cr3t" not in str(error) + repr(vars(error))


SECRETS = {"api_key": {"api_key": KEY}, "basic": {"username": "jane", "password": KEY}}


@pytest.mark.parametrize("options", SECRETS.values(), ids=SECRETS)
@pytest.mark.parametrize("status", [200, 302, 400, 404, 418, 500])
def test_a_server_that_echoes_the_request_gets_no_credential_into_the_error(
    make: Make, options: dict[str, object], status: int
) -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        told = request.headers["authorization"]
        page = f"<html><title>{told}</title>{' ' * 480}{told} {KEY}</html>"
        body = json.dumps({"errors": [{"code": "x", "message": f"{told} {KEY}", "fields": [told]}]})
        return httpx.Response(
            status, text=body if status == 400 else page, headers={"x-echo": told, "location": f"/{KEY}"}
        )

    client = make(echo, retries=0, **options)
    with pytest.raises(errors.ApiError) as caught:
        client.call("deployments.get_deployment", ID)

    everything = str(caught.value) + repr(vars(caught.value)) + repr(pickle.dumps(caught.value))
    for secret in (KEY, *client.sender._calls.settings.credentials.secrets):
        assert secret not in everything
        assert secret[:20] not in everything


@pytest.mark.parametrize("cut", range(1, len(KEY)))
def test_a_credential_across_the_end_of_the_excerpt_does_not_show_its_beginning(cut: int) -> None:
    page = "<" + "x" * (499 - cut) + KEY + "x" * 5000
    client = Harness(SYNC, [httpx.Response(500, text=page)], {"retries": 0})

    error = raised(errors.ServerError, partial(client.call, "deployments.get_deployment", ID))

    assert set(error.body.lstrip("<").replace("*", "")) <= {"x"}


@pytest.mark.parametrize("options", SECRETS.values(), ids=SECRETS)
@pytest.mark.parametrize(
    "error", [httpx.ConnectError, httpx.ReadTimeout, httpx.ReadError, httpx.RemoteProtocolError, httpx.ProxyError]
)
def test_no_credential_hangs_on_a_failed_connection(
    make: Make, options: dict[str, object], error: type[httpx.TransportError]
) -> None:
    """The library's error holds the request with its headers; it must not come along as cause or context."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise error(f"failed with {request.headers['authorization']}", request=request)

    client = make(fail, retries=0, **options)
    with pytest.raises(errors.TransportError) as caught:
        client.call("deployments.get_deployment", ID)

    chain: list[BaseException] = []
    current: BaseException | None = caught.value
    while current is not None and current not in chain:
        chain.append(current)
        current = current.__cause__ or current.__context__
    for each in chain:
        assert not isinstance(each, httpx.HTTPError)
        assert KEY not in str(each) + repr(vars(each) if hasattr(each, "__dict__") else "")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["errors", "code", "message", "fields", "x"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(status=st.integers(300, 599), body=JSON | st.binary(max_size=40))
def test_any_answer_becomes_an_error_of_its_own(status: int, body: object) -> None:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    client = Harness(SYNC, [httpx.Response(status, content=content)], {"retries": 0})

    with pytest.raises(errors.ApiError) as caught:
        client.call("deployments.get_deployment", ID)

    assert caught.value.status == status
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def told_by(act: Callable[[], object]) -> errors.ElasticCloudError:
    with pytest.raises(errors.ElasticCloudError) as caught:
        act()
    return caught.value


def answered(status: int, *codes: str) -> Callable[[], errors.ElasticCloudError]:
    """What a server is the cause of that says everything it was told."""

    def act() -> errors.ElasticCloudError:
        def answer(request: httpx.Request) -> httpx.Response:
            told = f"{request.headers['authorization']} {KEY}"
            return reply(
                {
                    "errors": [{"code": code, "message": told, "fields": [told]} for code in (*codes, told)],
                    "told": told,
                },
                status,
                **dict.fromkeys(("X_Echo", "X_Request_Id", "Server", "Via", "X_Cloud_Error_Codes"), told),
                Location=f"/{KEY}",
            )

        client = Harness(SYNC, [answer], {"retries": 0})
        return told_by(lambda: client.call("deployments.create_deployment", {"name": KEY}))

    return act


def unanswered(error: Exception) -> Callable[[], errors.ElasticCloudError]:
    """What a failed connection is the cause of that names the request."""

    return lambda: told_by(
        lambda: Harness(SYNC, [error], {"retries": 0}).call("deployments.create_deployment", {"name": KEY})
    )


def closed() -> errors.ElasticCloudError:
    cloud = elastic_cloud_sdk.ElasticCloud("https://ece.test", api_key=KEY)
    cloud.close()
    return told_by(lambda: cloud.accounts.get_current_account())


def waited(plan: dict[str, Any], seconds: float) -> Callable[[], errors.ElasticCloudError]:
    def act() -> errors.ElasticCloudError:
        resource = {"ref_id": "k", "id": "1", "info": {"plan_info": plan, "settings": {"password": KEY}}}
        transport = httpx.MockTransport(lambda _: reply({"id": ID, "resources": {"kibana": [resource]}}))
        with elastic_cloud_sdk.ElasticCloud("https://ece.test", api_key=KEY, transport=transport) as cloud:
            return told_by(lambda: cloud.wait_for(ID, timeout=seconds, interval=0.001))

    return act


def made(**options: Any) -> Callable[[], errors.ElasticCloudError]:
    return lambda: told_by(lambda: elastic_cloud_sdk.ElasticCloud(**options))


def status_of(code: str, kind: type) -> int:
    """A status under which the code makes an error of this class."""
    return next(
        each for each in CODES[code] if issubclass(kind, errors.ApiError._by_status.get(each, errors.ServerError))
    )


FAILED = {"history": [{"plan_attempt_id": "a", "healthy": False, "plan": {"token": KEY}}], "healthy": False}
BUSY = {"pending": {"plan_attempt_id": "a", "plan": {"token": KEY}}, "healthy": True}
RAISED: dict[type, Callable[[], errors.ElasticCloudError]] = {
    **{kind: answered(status) for status, kind in errors.ApiError._by_status.items()},
    **{kind: answered(status_of(code, kind), code) for code, kind in errors.ApiError._by_code.items()},
    errors.VersionConflict: answered(409, "deployments.version_conflict"),
    errors.ServerError: answered(500),
    errors.UnexpectedResponse: answered(302),
    errors.ConnectionFailed: unanswered(httpx.ConnectError(f"no way with {KEY}")),
    errors.ConnectionLost: unanswered(httpx.ReadError(f"lost {KEY}")),
    errors.AnswerTooLarge: lambda: told_by(
        lambda: Harness(SYNC, [reply({"told": KEY}, X_Request_Id=KEY)], {"max_answer_bytes": 9}).call(
            "deployments.create_deployment", {"name": KEY}
        )
    ),
    errors.Timeout: unanswered(httpx.ReadTimeout(f"late {KEY}")),
    errors.InvalidArgument: lambda: told_by(
        lambda: Harness(SYNC, [], {}).call("deployments.get_deployment", KEY, show_plans=KEY)
    ),
    errors.ClientClosed: closed,
    errors.InvalidOption: made(base_url=f"https://jane:{KEY}@ece.test", username="jane", password=KEY),
    errors.ConflictingOptions: made(api_key=KEY, username="jane", password=KEY),
    errors.PlanFailed: waited(FAILED, 60.0),
    errors.WaitTimeout: waited(BUSY, 0.01),
}


@pytest.mark.parametrize("kind", RAISED, ids=lambda kind: kind.__name__)
def test_no_error_tells_a_secret_in_any_form(kind: type[errors.ElasticCloudError]) -> None:
    error = RAISED[kind]()

    assert type(error) is kind
    for each in (error, copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
        told = [str(each), repr(each), repr(vars(each)), *traceback.format_exception(each)]
        assert KEY not in "".join(told)
    assert KEY.encode() not in pickle.dumps(error)


def test_every_class_that_is_raised_was_tried_for_secrets() -> None:
    families = {errors.ElasticCloudError, errors.ConfigurationError, errors.TransportError, errors.ApiError}
    # `TlsError` is tried with a real certificate, and `MissingCredentials` says that there are none.
    elsewhere = {errors.PlanStillPending, errors.TlsError, errors.MissingCredentials}

    assert {*CLASSES} == families | elsewhere | RAISED.keys()
