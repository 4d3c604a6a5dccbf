# ruff: noqa: N818 - the names say what happened; that they are errors is told where they are caught
"""Everything that can go wrong, as one tree.

    ElasticCloudError
    ├── ConfigurationError                the client cannot be built from what it was given
    │   ├── InvalidOption                 one value is wrong (also a ValueError)
    │   ├── ConflictingOptions            two options contradict each other (also a TypeError)
    │   └── MissingCredentials            no credentials anywhere
    ├── InvalidArgument                   a call cannot be made from its arguments (also a ValueError)
    ├── ClientClosed                      the client was closed before the call
    ├── TransportError                    no answer came, or none that could be read
    │   ├── ConnectionFailed              the server was not reached; nothing was sent
    │   ├── TlsError                      the server was reached, but not trusted
    │   ├── ConnectionLost                the connection broke before the answer was complete
    │   ├── AnswerTooLarge                the answer has more bytes than the client takes
    │   └── Timeout                       the time was over first (also a TimeoutError)
    ├── ApiError                          an answer came, and it is not success
    │   ├── BadRequest                    400
    │   │   ├── AliasUnavailable
    │   │   ├── ChangeWhilePlanPending    (a PlanStillPending)
    │   │   ├── DeploymentHasInstances
    │   │   ├── InvalidPlan
    │   │   ├── NoPendingPlan
    │   │   └── ResourceNotShutDown
    │   ├── Unauthenticated               401
    │   ├── PermissionDenied              403
    │   ├── NotFound                      404
    │   │   ├── AccountNotFound
    │   │   ├── AllocatorNotFound
    │   │   ├── ApiKeyNotFound
    │   │   ├── DeploymentNotFound
    │   │   ├── ExtensionNotFound
    │   │   ├── HeapDumpNotFound
    │   │   ├── InstanceConfigurationNotFound
    │   │   ├── InstanceNotFound
    │   │   ├── OrganizationNotFound
    │   │   ├── ResourceNotFound
    │   │   ├── StackVersionNotFound
    │   │   ├── TemplateNotFound
    │   │   ├── TrafficFilterNotFound
    │   │   └── UserNotFound
    │   ├── MethodNotAllowed              405
    │   ├── Conflict                      409
    │   │   ├── ExtensionExists
    │   │   ├── UserExists
    │   │   └── VersionConflict
    │   ├── PreconditionFailed            412
    │   ├── TooLarge                      413
    │   ├── UnsupportedMediaType          415
    │   ├── ExpectationFailed             417
    │   ├── Unprocessable                 422
    │   │   └── RestartWhilePlanPending   (a PlanStillPending)
    │   ├── RateLimited                   429
    │   ├── ElevationNeeded               449
    │   ├── ServerError                   500 and above
    │   │   └── ResourceNoLongerExists
    │   ├── PlanStillPending              400 or 422: see its two kinds above
    │   └── UnexpectedResponse            an answer the API does not describe: a redirect, an odd status, not JSON
    ├── PlanFailed                        the deployment was waited for, and a plan failed
    └── WaitTimeout                       the deployment was waited for, and is still busy (also a TimeoutError)

`InsecureConnection` is a warning, for clients that accept any certificate.

Each class tells at its head for which status or codes it is raised; `ApiError.class_for` chooses among them. Every
error can be pickled and deep-copied, and none holds a credential. `CODES` has all codes the API documents, with the
statuses they come with; those without a class of their own are told apart by `error.codes`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

if TYPE_CHECKING:
    from elastic_cloud_client.errors import CODES as CODES

if not TYPE_CHECKING:  # the table is long and seldom asked for

    def __getattr__(name: str) -> Any:
        if name != "CODES":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from elastic_cloud_client.errors import CODES

        return CODES


def _rebuild(cls: type[ElasticCloudError], arguments: tuple[Any, ...], state: dict[str, Any]) -> ElasticCloudError:
    """Make an error again without its constructor, whose keyword arguments pickle does not know."""
    error = cls.__new__(cls)
    error.args = arguments
    error.__dict__.update(state)
    return error


class ElasticCloudError(Exception):
    """Anything this package raises on purpose."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


class ConfigurationError(ElasticCloudError):
    """The client cannot be built from what it was given.

    Attributes:
        argument: The argument, environment variable or file the error is about.
        fix: What to do about it.
    """

    def __init__(self, problem: str, *, argument: str = "", fix: str = "") -> None:
        super().__init__(f"{problem} {fix}".strip())
        self.argument = argument
        self.fix = fix


class InvalidOption(ConfigurationError, ValueError):
    """One option has a value that cannot be used."""


class ConflictingOptions(ConfigurationError, TypeError):
    """Two options contradict each other."""


class MissingCredentials(ConfigurationError):
    """Neither arguments nor environment nor configuration file hold credentials.

    Attributes:
        looked_in: The places that were searched, in their order.
    """

    def __init__(self, problem: str, *, looked_in: Sequence[str] = (), fix: str = "") -> None:
        super().__init__(problem, argument="auth", fix=fix)
        self.looked_in = tuple(looked_in)


class InvalidArgument(ElasticCloudError, ValueError):
    """A call cannot be made from its arguments; nothing was changed."""


class ClientClosed(ElasticCloudError, RuntimeError):
    """The client was closed before the call; make a new one."""


class TransportError(ElasticCloudError):
    """No answer came, or none that could be read.

    Attributes:
        operation: Id of the operation, such as `get-deployment`.
        method: Its HTTP method.
        path: Its path template.
        attempts: How often the call was tried.
        unsent: Whether it is certain that the server saw nothing of the request.
    """

    outcome = "got no answer"
    advice = ""

    def __init__(
        self,
        reason: str,
        *,
        operation: str = "",
        method: str = "",
        path: str = "",
        attempts: int = 1,
        unsent: bool = False,
    ) -> None:
        tries = f" after {attempts} attempts" if attempts > 1 else ""
        where = f"{operation} ({method} {path}) {self.outcome}{tries}: " if operation else ""
        super().__init__(f"{where}{reason}. {self.advice}".strip())
        self.reason = reason
        self.operation = operation
        self.method = method
        self.path = path
        self.attempts = attempts
        self.unsent = unsent


class ConnectionFailed(TransportError):
    """The server could not be reached; nothing was sent."""

    advice = "Check base_url, the proxy and the network."


class TlsError(TransportError):
    """The TLS handshake failed, most often because the certificate is not trusted."""

    advice = (
        "Check scheme and port of base_url. A new Elastic Cloud Enterprise signs its own certificate: "
        "give its authority as ca_bundle (or, for a test installation only, verify=False)."
    )


class ConnectionLost(TransportError):
    """The connection broke before the answer was complete; the server may have carried the request out."""

    advice = "The server may have carried the request out: read the state before repeating a change."


class AnswerTooLarge(TransportError):
    """The answer has more bytes than the client takes; the server may have carried the request out."""

    outcome = "got an answer that is too large"
    advice = "Give the client a larger max_answer_bytes, or save the answer with download."


class Timeout(TransportError, TimeoutError):
    """The time for the call was over before the answer was complete."""

    advice = "Raise timeout for this client or call if the server needs longer."


class ErrorDetail(NamedTuple):
    """One entry of the API's list of errors."""

    code: str
    message: str
    fields: tuple[str, ...] = ()


class ApiError(ElasticCloudError):
    """The server answered, and the answer is not success.

    Attributes:
        status: HTTP status.
        errors: What the API says went wrong; empty where the answer is not the API's own.
        operation: Id of the operation, such as `get-deployment`.
        method: Its HTTP method.
        path: Its path template, such as `/deployments/{deployment_id}`.
        request_id: The server's name for the request, for support cases; `None` where it sent none.
        headers: Headers of the answer by lower-case name; values that are not known to be harmless are masked.
        body: The beginning of the answer's text; empty where it could hold secrets.
        attempts: How often the call was tried.
    """

    advice = ""

    _by_status: ClassVar[dict[int, type[ApiError]]] = {}
    _by_code: ClassVar[dict[str, type[ApiError]]] = {}
    _by_ending: ClassVar[dict[str, type[ApiError]]] = {}

    def __init_subclass__(cls, *, status: int | None = None, codes: Sequence[str] = (), ending: str = "") -> None:
        """Take note of the answers that the class stands for.

        Args:
            status: Their HTTP status.
            codes: Their error codes.
            ending: What their error codes end in.
        """
        super().__init_subclass__()
        if status is not None:
            cls._by_status[status] = cls
        if ending:
            cls._by_ending[ending] = cls
        cls._by_code.update(dict.fromkeys(codes, cls))
        told = ", ".join(f"`{code}`" for code in (*codes, *([f"…{ending}"] if ending else [])))
        if told:
            cls.__doc__ = f"{cls.__doc__}\n\nCodes: {told}."

    @staticmethod
    def class_for(status: int, codes: Sequence[str] = ()) -> type[ApiError]:
        """Tell the class of error that an answer makes.

        Args:
            status: The HTTP status, from 400.
            codes: The error codes in the answer. The first that has a class decides, as long as that is one of the
                status.
        """
        general = ServerError if status >= 500 else ApiError._by_status.get(status, UnexpectedResponse)
        for code in codes:
            ended = (kind for ending, kind in ApiError._by_ending.items() if code.endswith(ending))
            special = ApiError._by_code.get(code) or next(ended, None)
            if special is not None and issubclass(special, general):
                return special
        return general

    def __init__(
        self,
        problem: str = "",
        *,
        status: int,
        errors: Sequence[ErrorDetail] = (),
        operation: str = "",
        method: str = "",
        path: str = "",
        request_id: str | None = None,
        headers: Mapping[str, str] | None = None,
        body: str = "",
        attempts: int = 1,
        advice: str | None = None,
    ) -> None:
        said = problem or "; ".join(_line(detail) for detail in errors) or "no explanation"
        tries = f" after {attempts} attempts" if attempts > 1 else ""
        reference = f" [request {request_id}]" if request_id else ""
        where = f"{operation} ({method} {path}) was answered" if operation else "The call was answered"
        told = self.advice if advice is None else advice
        stop = "" if said.endswith((".", "!", "?")) else "."
        super().__init__(f"{where} {status}{tries}: {said}{stop} {told}".rstrip() + reference)
        self.status = status
        self.errors = tuple(errors)
        self.operation = operation
        self.method = method
        self.path = path
        self.request_id = request_id
        self.headers = dict(headers or {})
        self.body = body
        self.attempts = attempts

    @property
    def codes(self) -> tuple[str, ...]:
        """The error codes, such as `deployments.deployment_not_found`."""
        return tuple(detail.code for detail in self.errors if detail.code)

    @property
    def messages(self) -> tuple[str, ...]:
        """The API's messages."""
        return tuple(detail.message for detail in self.errors if detail.message)

    @property
    def fields(self) -> tuple[str, ...]:
        """The parts of the request the errors are about, such as `resources.elasticsearch[0].plan`."""
        return tuple(field for detail in self.errors for field in detail.fields)


def _line(detail: ErrorDetail) -> str:
    text = ": ".join(part for part in (detail.code, detail.message) if part)
    return f"{text} ({', '.join(detail.fields)})" if detail.fields else text


class BadRequest(ApiError, status=400):
    """400: the request is not what the operation takes, or not now."""


class Unauthenticated(ApiError, status=401):
    """401: no credentials came with the call, or they are wrong, revoked or expired."""

    advice = "Check the API key or the user's password; keys expire and can be revoked."


class PermissionDenied(ApiError, status=403):
    """403: the credentials are good, but do not reach this far."""

    advice = (
        "Check the roles of the user or API key; the hosted service answers the same for an id that does not exist."
    )


class NotFound(ApiError, status=404):
    """404: nothing has this id, or the server has no such path."""

    advice = "Check the id, and that base_url points at the Elastic Cloud API."


class MethodNotAllowed(ApiError, status=405):
    """405: the server knows the path, but not this method; the hosted service lacks some operations."""

    advice = "The operation is not offered here."


class Conflict(ApiError, status=409):
    """409: the request contradicts the present state."""


class PreconditionFailed(ApiError, status=412):
    """412: a condition the request set does not hold."""


class TooLarge(ApiError, status=413):
    """413: the body is larger than the server takes."""


class UnsupportedMediaType(ApiError, status=415):
    """415: the body's content type is not one the operation reads."""


class ExpectationFailed(ApiError, status=417):
    """417: the server could not meet the request."""


class Unprocessable(ApiError, status=422):
    """422: the request is well formed, but cannot be carried out."""


class RateLimited(ApiError, status=429):
    """429: too many calls in a short time."""

    advice = "Send fewer calls at a time, or raise retries and timeout so that the client waits."


class ElevationNeeded(ApiError, status=449):
    """449: the operation asks for a recently confirmed second factor."""

    advice = "Confirm the second factor in the user interface, then repeat the call."


class ServerError(ApiError):
    """500 and above: the server, or something in front of it, failed."""


class UnexpectedResponse(ApiError):
    """The answer is not one the API describes: a redirect, an unknown status, or something other than JSON."""


class AccountNotFound(NotFound, codes=["accounts.not_found"]):
    """No account has this id."""


class AllocatorNotFound(NotFound, codes=["allocators.allocator_not_found"]):
    """No allocator has this id."""


class ApiKeyNotFound(NotFound, codes=["api_keys.key_not_found"]):
    """No API key has this id."""


class DeploymentNotFound(NotFound, codes=["deployments.deployment_not_found"]):
    """No deployment has this id; also where it exists, but not the resource asked for."""


class ExtensionNotFound(NotFound, codes=["extensions.not_found"]):
    """No extension has this id."""


class HeapDumpNotFound(NotFound, codes=["heap_dumps.heap_dump_not_found"]):
    """No heap dump was captured, or it is not ready."""


class InstanceConfigurationNotFound(NotFound, codes=["configuration.instance_configuration_not_found"]):
    """No instance configuration has this id."""


class InstanceNotFound(NotFound, codes=["deployments.instance_not_found_error"]):
    """The resource has no such instance."""


class OrganizationNotFound(NotFound, codes=["organization.not_found"]):
    """No organization has this id."""


class ResourceNotFound(NotFound, codes=["deployments.deployment_resource_not_found"]):
    """The deployment has no such resource."""


class StackVersionNotFound(NotFound, codes=["stackpack.version_not_found"]):
    """The installation does not know this version of the Elastic Stack."""


class TemplateNotFound(NotFound, codes=["templates.template_not_found"]):
    """No deployment template has this id in the region."""


class TrafficFilterNotFound(NotFound, codes=["traffic_filter.not_found"]):
    """No traffic filter has this id."""


class UserNotFound(NotFound, codes=["api_keys.user_not_found", "user.not_found"]):
    """No user has this name or id."""


class AliasUnavailable(BadRequest, codes=["deployment_alias.alias_unavailable"]):
    """Another deployment has the alias, or it must not be used."""


class DeploymentHasInstances(BadRequest, codes=["deployments.deployment_has_instances"]):
    """Only a stopped deployment can be deleted."""

    advice = "Shut the deployment down and wait for that first."


class InvalidPlan(BadRequest, codes=["clusters.cluster_invalid_plan"]):
    """The platform cannot run the topology asked for."""


class NoPendingPlan(BadRequest, codes=["deployments.resource_does_not_have_a_pending_plan"]):
    """There is no plan to cancel."""


class ResourceNotShutDown(BadRequest, codes=["deployments.resource_not_shutdown"]):
    """Only a stopped resource can be restored."""


class PlanStillPending(ApiError):
    """The resource is still busy with an earlier plan; wait for it, or cancel it."""

    advice = "Wait with wait_for(deployment_id), or cancel the pending plan, then repeat the call."


class ChangeWhilePlanPending(PlanStillPending, BadRequest, codes=["deployments.resource_plan_state_error"]):
    """The change came before the plan of an earlier one was done."""


class RestartWhilePlanPending(
    PlanStillPending, Unprocessable, codes=["deployments.deployment_resource_plan_change_error"]
):
    """The restart came while a plan was pending."""


class ExtensionExists(Conflict, codes=["extensions.id_already_exists"]):
    """There is an extension of this id."""


class UserExists(Conflict, codes=["user.user_name.conflict"]):
    """There is a user of this name."""


class VersionConflict(Conflict, ending="version_conflict"):
    """Somebody else changed the resource since it was read."""

    advice = "Read the resource again, redo the change on it, and send its new version."


class ResourceNoLongerExists(ServerError, codes=["deployments.deployment_resource_no_longer_exists"]):
    """The deployment refers to a resource that is gone."""


class InsecureConnection(UserWarning):
    """A warning, once for each client that accepts any certificate."""


class PlanFailure(NamedTuple):
    """Why the plan of one resource failed."""

    kind: str
    ref_id: str
    resource_id: str
    attempt_id: str
    step_id: str
    message: str
    failure_type: str | None = None
    details: Mapping[str, Any] | None = None


class PlanFailed(ElasticCloudError):
    """At least one plan of the deployment failed.

    Attributes:
        deployment_id: The deployment that was waited for.
        failures: One entry for each resource whose plan failed.
    """

    def __init__(self, *, deployment_id: str, failures: Sequence[PlanFailure]) -> None:
        told = "; ".join(f"{each.kind} {each.ref_id} at step {each.step_id}: {each.message}" for each in failures)
        super().__init__(f"The plan of deployment {deployment_id} failed: {told}")
        self.deployment_id = deployment_id
        self.failures = tuple(failures)


class WaitTimeout(ElasticCloudError, TimeoutError):
    """The deployment is still busy; its plans go on by themselves.

    Attributes:
        deployment_id: The deployment that was waited for.
        seconds: How long it was waited for.
        running: The step each busy resource is at, as `kind ref_id: step`.
        still: Seconds since any step has begun or ended.
    """

    def __init__(self, *, deployment_id: str, seconds: float, running: Sequence[str] = (), still: float = 0.0) -> None:
        at = f" ({', '.join(running)})" if running else ""
        super().__init__(
            f"Deployment {deployment_id} is not done after {seconds:g} s{at}, {still:.1f} s after its last step. "
            f"Its plans go on; call wait_for({deployment_id!r}) to go on waiting."
        )
        self.deployment_id = deployment_id
        self.seconds = seconds
        self.running = tuple(running)
        self.still = still


if not TYPE_CHECKING:  # checkers take every public name here as exported
    __all__ = (
        "CODES",
        "ErrorDetail",
        "InsecureConnection",
        "PlanFailure",
        *(name for name, each in globals().items() if isinstance(each, type) and issubclass(each, ElasticCloudError)),
    )
