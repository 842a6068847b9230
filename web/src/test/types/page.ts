// A page that has loaded the classic scripts.
const kind: "retry" | "refresh" | "redirect" | "give-up" = Recourse.load("{}").start().on({ domain: "close", code: 1006 }, 0, 0).kind;
RecourseSocket.connect("wss://example.com", Recourse.load("{}"));
// @ts-expect-error there is no such function
Recourse.decide(kind);
