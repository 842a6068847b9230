// What users write, and what the types refuse. This is compiled, not run.
import { load, type Decision, type FailureInput, type Policy, type State } from "recourse";
import { connect, KnownFailure, type SocketSnapshot } from "recourse/socket";

declare const catalogJson: string;
declare const never: (value: never) => void;

const policy: Policy = load(catalogJson);
const fromObject: Policy = load(JSON.parse(catalogJson) as object);
// @ts-expect-error a number is no catalog
load(5);

let state: State = policy.start();
const failure: FailureInput = { domain: "close", code: 4006, reason: "Rate limit exceeded: 600 ops/min" };
const decision: Decision = state.on(failure, performance.now(), Math.random());
state = decision.state;

// All four can be handled, and the compiler knows.
function next(of: Decision): number | string | undefined {
  switch (of.kind) {
    case "retry":
      return of.delayMs;
    case "refresh":
      return of.subject ?? "credentials";
    case "redirect":
      return of.target ?? of.endpoint;
    case "give-up":
      return of.restMs ?? of.cause;
    default:
      return void never(of);
  }
}
next(decision);

const delay: number | undefined = decision.delayMs;
const message: string = decision.message(navigator.languages) + decision.message("de-CH") + decision.message();
// @ts-expect-error a decision cannot be changed
decision.kind = "retry";
// @ts-expect-error no such kind
decision.kind === "giveup";
// @ts-expect-error a language is a text
decision.message(5);
// @ts-expect-error delays are numbers
const text: string = decision.delayMs;
// @ts-expect-error a failure has a domain
state.on({ code: 4006 }, 0, 0);
// @ts-expect-error a failure has no such key
state.on({ domain: "close", code: 4006, token: "x" }, 0, 0);
// @ts-expect-error a time is a number
state.on(failure, "now", 0);
// @ts-expect-error a state may be refused
policy.state("text").state.text;

const response: Response = await fetch("https://example.com");
state.on({ domain: "dashboard", status: response.status, headers: response.headers, body: await response.text() }, 0, 0);
state.on({ domain: "dashboard", status: 429, headers: { "Retry-After": 30, "X-Several": ["a", "b"] }, date: new Date() }, 0, 0);

const socket = connect("wss://example.com/doc", policy, {
  tokens: async (rejected) => (rejected === undefined ? "saved" : fetch("/token", { method: "POST" })),
  tokenPlace: { query: "token" },
  endpoints: { dataplane: () => "wss://ws.example.com/" },
  queue: { messages: 100 },
  locales: navigator.languages,
  onMessage: (data) => console.log(data),
  onState(snapshot: SocketSnapshot) {
    document.title = snapshot.message || snapshot.status;
  },
  environment: { WebSocket, random: () => 0.5 },
});
connect(() => "wss://example.com", policy, { tokens: { token: () => "a", renew: async (rejected) => rejected + "b" } });
connect("wss://example.com", policy);
socket.send(new Blob(["x"]));
socket.send(new Uint8Array(2));
if (socket.send("hello") === "queue-full") {
  socket.wake();
}
throw new KnownFailure({ domain: "oauth", code: "invalid_grant" });

// @ts-expect-error a header cannot carry a token in a browser
connect("wss://example.com", policy, { tokenPlace: { header: "Authorization" } });
// @ts-expect-error an object is no message
socket.send({});
// @ts-expect-error there is no such result
socket.send("hello") === "delivered";
// @ts-expect-error a policy is needed
connect("wss://example.com");

export { delay, fromObject, message, text };
