"""The emulator: an installation with its state, ready to be called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from os import PathLike
from pathlib import Path
from secrets import token_hex
from types import TracebackType
from typing import TYPE_CHECKING, Any, NotRequired, Self, TypedDict, cast

import orjson

from elastic_cloud_emulator import control
from elastic_cloud_emulator.access.authentication import Logins
from elastic_cloud_emulator.access.sealing import Sealer
from elastic_cloud_emulator.access.sessions import Sessions
from elastic_cloud_emulator.access.tokens import TokenSigner
from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.domains import load as load_handlers
from elastic_cloud_emulator.domains.authentication.saml import write_response
from elastic_cloud_emulator.domains.extensions import downloads
from elastic_cloud_emulator.domains.organizations import joining
from elastic_cloud_emulator.domains.organizations.joining import Joined
from elastic_cloud_emulator.domains.platform_infrastructure.enrolling import enroll_host
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import HANDLERS
from elastic_cloud_emulator.installation.clock import Clock, check_instant, format_instant, parse_instant
from elastic_cloud_emulator.installation.ids import Ids
from elastic_cloud_emulator.installation.personality import PERSONALITIES, PersonalityName
from elastic_cloud_emulator.installation.settings import Settings
from elastic_cloud_emulator.pipeline.engine import Engine
from elastic_cloud_emulator.pipeline.faults import MESSAGE, Drop, Fault
from elastic_cloud_emulator.pipeline.journal import Entry
from elastic_cloud_emulator.pipeline.messages import Request, Response
from elastic_cloud_emulator.plans import changes, usual_steps
from elastic_cloud_emulator.plans.records import Kind
from elastic_cloud_emulator.records.deployments import UNWRITTEN
from elastic_cloud_emulator.records.tls_chains import UI, find_chain
from elastic_cloud_emulator.seeding.credentials import work_out_credentials
from elastic_cloud_emulator.seeding.forms import check_forms, check_state, try_out
from elastic_cloud_emulator.seeding.seeds import Seeds, load_seeds
from elastic_cloud_emulator.storage.database import StoreError
from elastic_cloud_emulator.storage.export import describe_collections, restore_collections
from elastic_cloud_emulator.storage.store import Collections, Store
from elastic_cloud_emulator.time_skipping import TimeSkipping
from elastic_cloud_emulator.world import World

if TYPE_CHECKING:
    from elastic_cloud_emulator.doors.server import ServerThread
    from elastic_cloud_emulator.doors.tls import Identity
    from elastic_cloud_emulator.doors.transports import AsyncEmulatorTransport, EmulatorTransport

_INITIAL = "initial"
_SIGNING_KEY = "signing_key"


class Credentials(TypedDict, total=False):
    """What `ElasticCloud` is to be known by: user name and password, or an API key."""

    username: str
    password: str
    api_key: str


class Connection(Credentials):
    """Arguments for `ElasticCloud`."""

    base_url: str
    ca_bundle: NotRequired[str]


def _check_types(options: Mapping[str, object], *types: type) -> None:
    """Refuse options of another type; None stands for none given.

    Raises:
        TypeError: One is of another type.
    """
    for name, value in options.items():
        if value is not None and not isinstance(value, types):
            raise TypeError(f"{name} is of the type {type(value).__name__}, not {types[0].__name__}")


class _Arguments(dict[str, str]):
    """Arguments for `ElasticCloud` that show no secret where they are printed."""

    def __repr__(self) -> str:
        return repr({name: "***" if name in ("password", "api_key") else value for name, value in self.items()})


class Emulator:
    """A stateful Elastic Cloud API in this process.

    It works without sockets through `transport` and `async_transport`. A server on a free port of the loopback
    interface starts when `url` or `connection` is first asked for, and stops with `close`, which leaving a `with` block
    does:

        with Emulator() as emulator, ElasticCloud(**emulator.connection) as cloud:
            cloud.accounts.get_current_account()

    Attributes:
        world: Clock, personality, settings and ids.
        store: The state.
        engine: What answers requests below `/api/v1`, with journal and faults.
        username: User whose credentials are handed out; the user name, or the user id on the hosted service.
        control_token: What calls below `/_emulator/` must bring along; None if they need nothing.
    """

    def __init__(
        self,
        personality: PersonalityName = "ece",
        *,
        store: str | PathLike[str] | None = None,
        seeds: Seeds = (),
        username: str | None = None,
        password: str | None = None,
        api_key: str | None = None,
        speed: float = 1.0,
        time_skipping: bool = False,
        strict: bool = False,
        random_seed: int | None = None,
        tls: bool = False,
        control_token: str | None = None,
        settings: Settings | None = None,
        document: str | PathLike[str] | None = None,
    ) -> None:
        """Set an installation up.

        An empty `username`, `password` or `api_key` counts as left out.

        Args:
            personality: `ece` or `hosted`.
            store: File that keeps the state; None keeps it in memory.
            seeds: Seed files, or folders of them, that are merged over those that come along. A store that was filled
                in an earlier run takes no notice of them.
            username: A seeded user, or a new one that becomes platform administrator; `operator` if left out. ECE only.
            password: Password of that user; drawn if left out. ECE only.
            api_key: API key of that user; drawn if left out.
            speed: Seconds of the emulator's clock for each real second; 0 for a clock that only `advance` moves.
            time_skipping: Whether the clock goes to the end of a deployment's pending plans at once when a caller only
                waits for them, which is to read the same again while nothing is written.
            strict: Whether members of bodies and parameters in the query that the document does not know are refused;
                else they are passed over, as by the real service, and logged.
            random_seed: Makes ids and secrets the same in every run; for tests only.
            tls: Whether the server speaks HTTPS, with a certificate of its own that `connection` lets the client trust.
            control_token: What calls below `/_emulator/` must bring along; None if they need nothing.
            settings: Further choices about the installation.
            document: Bundled document to use instead of the one that comes along.

        Raises:
            ContractError: Some handler has no operation in the document, or the document cannot be used.
            SeedError: A seed file cannot be used.
            StoreError: The store cannot be opened.
            ValueError: Options contradict each other, or one has a value that there is not.
            TypeError: An option is of the wrong type.
        """
        texts = {"username": username, "password": password, "api_key": api_key, "control_token": control_token}
        _check_types(texts, str)
        _check_types({"random_seed": random_seed}, int)
        _check_types({"settings": settings}, Settings)
        _check_types({"store": store, "document": document}, str, PathLike)
        _check_types({"seeds": seeds}, str, PathLike, Sequence)
        kind = PERSONALITIES.get(personality)
        if kind is None:
            raise ValueError(f"there is no personality {personality}, only {' and '.join(PERSONALITIES)}")
        if kind.hosted and (username or password):
            raise ValueError("the hosted service knows API keys only; give api_key instead of username and password")
        if control_token == "":
            raise ValueError("the control token is empty, which would let everybody in")
        settings = settings or Settings()
        contract = Contract.load(None if document is None else Path(document))
        if settings.platform_version is not None:
            if kind.hosted:
                raise ValueError("the hosted service has no version; platform_version is for ece")
            contract = contract.at_version(settings.platform_version)
        load_handlers()
        self.control_token = control_token
        self._schemas = contract.schemas
        self._speed = speed
        clock, ids = Clock(speed), Ids(random_seed)
        self.store = Store(clock, None if store is None else Path(store), {"personality": personality}, UNWRITTEN)
        try:
            offered = tuple(contract.offered(personality))
            scheme = "https" if tls else "http"
            secret = self._secret()
            signer, sealer = TokenSigner(secret), Sealer(secret)
            sessions = Sessions(signer, ids, settings.token_lifetime)
            self.world = World(clock, kind, settings, ids, signer, sessions, Logins(secret), offered, scheme, sealer)
            self.engine = Engine(contract, HANDLERS, self.world, self.store, strict=strict)
            self._time_skipping = TimeSkipping(clock, self.store) if time_skipping else None
            self.username = username or kind.user
            initial = self._fill(seeds, contract)
            self._handed_out = work_out_credentials(
                self.world, self.store, self.username, password or None, api_key or None, draw=initial is None
            )
            self._handed_out.apply(self.store)
            if initial is None:
                initial = self.store.snapshot()
                if self.store.path is not None:
                    self.store.set_fact(_INITIAL, orjson.dumps(describe_collections(initial)).decode())
            self._initial = initial
        except BaseException:
            self.store.close()
            raise
        self._server: ServerThread | None = None
        self._identity: Identity | None = None
        self._transport: EmulatorTransport | None = None
        self._async_transport: AsyncEmulatorTransport | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        if "_server" not in self.__dict__:  # seen in the traceback of a constructor that raised
            return "<Emulator, not set up>"
        where = f" at {self._server.url}" if self._server else ""
        return f"<Emulator {self.world.personality.name}{where}>"

    def close(self) -> None:
        """Stop the server, if it runs, and close the store."""
        if self._server is not None:
            self._server.stop()
            self._server = None
        if self._identity is not None:
            self._identity.close()
            self._identity = None
        self.store.close()

    def handle(self, request: Request) -> Response:
        """Answer a request; never raises."""
        return self.settle(self.answer(request))

    def answer(self, request: Request) -> Response:
        """Find the answer to a request, which nobody may see before it is settled; never raises."""
        if request.path.startswith("/_"):
            if request.path.startswith(control.BASE):
                if request.path.startswith(control.CONSOLE) and self.world.settings.console:
                    return self._show(request)
                return control.handle(self, request)
            if request.path.startswith(downloads.BASE):
                return downloads.handle(self.world, self.store, request)
        elif request.path == "/" and self.world.settings.console:
            return self._show(request)
        if self._time_skipping is not None:
            self._time_skipping.notice(request)
        return self.engine.handle(request)

    def _show(self, request: Request) -> Response:
        """Answer a request for the console, which most runs have none of."""
        from elastic_cloud_emulator import console

        return console.handle(self, request)

    def admits(self, request: Request) -> bool:
        """Tell whether the body of a request is to be read, judging by its head."""
        return control.admits(self, request) if request.path.startswith("/_") else self.engine.admits(request)

    def turn_away(self, request: Request, refusal: ApiError) -> Response:
        """Refuse what a door could not, or would not, read as a request."""
        return self.engine.turn_away(request, refusal)

    def settle(self, response: Response) -> Response:
        """See to it that what an answer tells of is in the store's file, together with all else that is not there yet.

        Returns:
            The answer, or the refusal in its place if the file cannot be written.
        """
        unsaved = response.unsaved
        if unsaved is None:
            return response
        with suppress(StoreError):
            self.store.save()
        return response if unsaved.problem is None else self.engine.revoke(response, unsaved.problem)

    @property
    def url(self) -> str:
        """Address of the server, without `/api/v1`; the server starts when it is first asked for."""
        if self._server is None:
            from elastic_cloud_emulator.doors.server import ServerThread

            if self.world.scheme == "https":
                from elastic_cloud_emulator.doors.tls import Identity

                self._identity = Identity(uploaded=self.uploaded_identity)
            self._server = ServerThread(self, self._identity.context if self._identity else None)
        return self._server.url

    @property
    def console_url(self) -> str | None:
        """Address of the console, for browsers; None if the settings leave it out. The server starts as for `url`."""
        return f"{self.url}/" if self.world.settings.console else None

    @property
    def connection(self) -> Connection:
        """Arguments for `ElasticCloud`: address of the server, and user name and password or, on hosted, an API key.

        With `tls` also the file with the authority that vouches for the server; it is there until `close`.
        """
        connection = cast("Connection", _Arguments({"base_url": self.url} | cast("dict[str, str]", self.login)))
        if self._identity is not None:
            connection["ca_bundle"] = str(self._identity.ca_bundle)
        return connection

    @property
    def login(self) -> Credentials:
        """The credentials among those arguments; empty where they are not known here."""
        known: dict[str, str] = {}
        if self.password is not None:
            known = {"username": self.username, "password": self.password}
        elif self.api_key is not None:
            known = {"api_key": self.api_key}
        return cast("Credentials", _Arguments(known))

    @property
    def passwords(self) -> dict[str, str]:
        """All passwords by user name; without those that were set in an earlier run of a store file."""
        return self._handed_out.passwords

    @property
    def directory_passwords(self) -> dict[str, str]:
        """The passwords of the people in directories, by the names under which they log in once a realm asks there."""
        with self.store.transaction(read_only=True) as transaction:
            return self.world.logins.directories.passwords(transaction)

    @property
    def password(self) -> str | None:
        """Password of `username`; None on the hosted service, or if it was set in an earlier run of a store file."""
        return self._handed_out.passwords.get(self.username)

    @property
    def api_key(self) -> str | None:
        """An API key of `username`; None for a built-in user, or if it was set in an earlier run of a store file."""
        return self._handed_out.api_key

    @property
    def transport(self) -> EmulatorTransport:
        """Transport for `httpx.Client` and `ElasticCloud` that answers in this process."""
        if self._transport is None:
            from elastic_cloud_emulator.doors.transports import EmulatorTransport

            self._transport = EmulatorTransport(self.handle)
        return self._transport

    @property
    def async_transport(self) -> AsyncEmulatorTransport:
        """The same for `httpx.AsyncClient` and `AsyncElasticCloud`."""
        if self._async_transport is None:
            from elastic_cloud_emulator.doors.transports import AsyncEmulatorTransport

            self._async_transport = AsyncEmulatorTransport(self.handle)
        return self._async_transport

    @property
    def requests(self) -> list[Entry]:
        """The calls since the last reset, oldest first."""
        return self.engine.journal.entries()

    def reset(self) -> None:
        """Go back to the beginning: state, clock, ids, faults and journal; credentials stay the same."""
        with self.store.lock:
            self.world.clock.run(self._speed)
            self.world.clock.set(datetime.now(UTC))
            self.world.ids.restart()
            self.store.replace(self._initial)
            self._handed_out.apply(self.store)
        self.world.logins.limit.clear()
        self.engine.faults.clear()
        self.engine.journal.clear()

    def advance(self, seconds: float | timedelta) -> None:
        """Let time pass at once.

        Args:
            seconds: How much, in seconds or as a timedelta.

        Raises:
            ValueError: The number is negative, not finite, or leads beyond the year 9000.
        """
        self.world.clock.advance(seconds)

    def fail(
        self,
        operation: str | None = None,
        *,
        status: int | None = None,
        code: str | None = None,
        message: str = MESSAGE,
        body: Any = None,
        latency: float = 0.0,
        drop: Drop | None = None,
        times: int | None = 1,
    ) -> None:
        """Let the next calls of an operation go wrong; the arguments are those of `Fault`.

        Raises:
            ValueError: An argument makes no sense.
        """
        self.engine.faults.add(Fault(operation, times, latency, status, code, message, body, drop))

    def fail_plan(
        self,
        kind: Kind,
        *,
        step: str = usual_steps.COMPLETED,
        message: str = "Some instances were not running",
        failure_type: str = "InjectedFailure",
        details: Mapping[str, str] | None = None,
    ) -> None:
        """Let the next plan of a kind of resource fail.

        Args:
            kind: Which resources, for example `elasticsearch`.
            step: Id of the step that ends in the error; the last one if the plan has no such step.
            message: What log and history say about it.
            failure_type: Short name of the kind of failure.
            details: Further facts, texts by name.

        Raises:
            ValueError: There is no such kind of resource or step.
        """
        with self.store.transaction() as transaction:
            changes.fail_next(transaction, kind, message, step=step, failure_type=failure_type, details=details)

    def add_host(self, host: str, token: str, *, zone: str = "ece-zone-1") -> None:
        """Let a new host join the installation, as the installation script on it does with an enrollment token.

        Args:
            host: Its address, which becomes its id.
            token: As `create-enrollment-token` answers it; the host gets its roles.
            zone: Where the host is.

        Raises:
            ValueError: The token is not one of this installation, has expired or was revoked, or there is such a host.
        """
        with self.store.transaction() as transaction:
            enroll_host(self.world, transaction, host, token, zone)

    def saml_response(self, realm: str, user_name: str) -> str:
        """Write what the identity provider of a SAML realm says about somebody whom it knows.

        Args:
            realm: Id of the realm.
            user_name: Who has signed in at the provider.

        Returns:
            The field `SAMLResponse` for `saml-callback`, good for five minutes.

        Raises:
            ValueError: There is no such realm, or its provider does not know the user.
        """
        with self.store.transaction(read_only=True) as transaction:
            return write_response(self.world, transaction, realm, user_name)

    def accept_invitation(self, token: str) -> Joined:
        """Join an organization of the hosted service as the person who follows the link of an invitation.

        Args:
            token: Opens the invitation.

        Raises:
            ValueError: No open invitation has this token, or this is not the hosted service.
        """
        self._require_hosted()
        with self.store.transaction() as transaction:
            return joining.follow_invitation(self.world, transaction, token)

    def sign_in(self, organization_id: str, email: str, groups: Iterable[str] = ()) -> Joined:
        """Join an organization of the hosted service as somebody who logs in by its identity provider.

        Args:
            organization_id: The organization.
            email: The address that the identity provider vouches for.
            groups: The groups that it names, to which role mappings give roles.

        Raises:
            ValueError: The organization has no identity provider that is enabled, or has not claimed the domain, or
                this is not the hosted service.
        """
        self._require_hosted()
        with self.store.transaction() as transaction:
            return joining.sign_in(self.world, transaction, organization_id, email, groups)

    def _require_hosted(self) -> None:
        if not self.world.personality.hosted:
            raise ValueError("people join organizations in this way on the hosted service only")

    def export(self) -> dict[str, Any]:
        """Write the state as a JSON value.

        The emulator's own secrets are in there as hashes only; settings and other documents as they were sent.
        """
        with self.store.lock:
            return {
                "personality": self.world.personality.name,
                "now": format_instant(self.world.clock.now()),
                "collections": describe_collections(self.store.snapshot()),
            }

    def restore(self, exported: Any) -> None:
        """Put an exported state in place of the present one; the clock goes to its moment.

        Raises:
            ValueError: It was not exported by an emulator of this personality, or has been changed to what cannot be.
        """
        try:
            personality, now, described = (exported[name] for name in ("personality", "now", "collections"))
        except (KeyError, TypeError):
            raise ValueError("the state has personality, now and collections") from None
        moment = check_instant(now)
        if personality != self.world.personality.name:
            raise ValueError(f"the state is one of personality {personality}, not {self.world.personality.name}")
        collections = restore_collections(described)
        check_state(collections, self.world.personality, self._schemas)
        with self.store.lock:
            self.world.clock.set(moment)
            self.store.replace(collections)

    def _secret(self) -> bytes:
        """Return what signs tokens and encrypts secrets; it stays the same for a store file."""
        key = self.store.fact(_SIGNING_KEY)
        if not key:
            self.store.set_fact(_SIGNING_KEY, key := token_hex(32))
        return bytes.fromhex(key)

    def uploaded_identity(self) -> bytes | None:
        """Find the certificate that somebody uploaded for the API, with its key; None without one that can be used."""
        with self.store.transaction(read_only=True) as transaction:
            chain = find_chain(transaction, UI)
        key = None if chain is None or "key" not in chain else self.world.sealer.open(chain["key"])
        return None if chain is None or key is None else b"".join((key, *(each.encode() for each in chain["chain"])))

    def _fill(self, seeds: Seeds, contract: Contract) -> Collections | None:
        """Bring seeds into an empty store; those that do not come along are looked at closely.

        Returns:
            The first state of a store that was filled in an earlier run, None for a new one.
        """
        kept = self.store.fact(_INITIAL)
        if kept is None:
            documents = load_seeds(self.world.personality.name, seeds, self.world.settings.platform_version)
            self.store.replace({})  # what a start that failed half-way has left
            if seeds:
                check_forms(documents, self.world.personality, contract.schemas)
            with self.store.transaction() as transaction:
                for collection, entries in documents.items():
                    for key, seed in entries.items():
                        transaction.put(collection, key, seed.document)
            if seeds:
                try_out(documents, contract.operations, self.world, self.store)
            return None
        clock, newest = self.world.clock, self.store.newest()
        if newest is not None:
            # Where the last run's clock was ahead of real time, this one goes on from there.
            clock.set(max(clock.now(), parse_instant(newest)))
        return restore_collections(orjson.loads(kept))
