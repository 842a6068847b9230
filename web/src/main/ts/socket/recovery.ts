import type { Budget, Decision, FailureInput, Policy, State } from "../recourse.js";
import type { ConnectOptions, Environment, SocketActivity } from "../socket.js";
import { Alarm } from "./alarm.js";
import { failureOfRenewal, transport } from "./failures.js";
import { TokenReader, TokenRefused } from "./token-reader.js";
import { Wait, type Waiting } from "./wait.js";

const RENEWAL_TIMEOUT_MS = 60_000;

/** What the sockets of each policy may still spend. */
const budgets = new WeakMap<Policy, Budget>();

/** The session that is recovered. Each method may come back with another request, so it is called last. */
export interface Work {
  /** Attempts once, with this token, which is empty if there is none. */
  attempt(token: string): void;
  /** Something else is done before the next attempt, or at another time than was said. */
  doing(activity: SocketActivity): void;
  /** After a failure: another attempt follows, or none. */
  decided(decision: Decision): void;
  /** The rest after a give-up is over. */
  resume(): void;
}

/**
 * Carries out the decisions about one session: waits, renews the token, has the application renew anything else that is
 * asked for, then attempts again. A renewal that fails is a failure of the same session, and a retry repeats it.
 *
 * It does one thing at a time, and drops late results. What comes next is always begun by a timer or a promise.
 */
export class Recovery implements Waiting {
  state: State;
  /** Counts what was begun and stopped: a result of an earlier turn is late. */
  turn = 0;
  private token = "";
  private tokenRejected = false;
  /** What else must be obtained again before the next attempt. */
  private stale: string | undefined;
  /** When the next attempt may begin. */
  private due = -Infinity;
  /** The time without a network, which does not count towards the limits of an episode. */
  private offlineMs = 0;
  private readonly wait: Wait;
  private readonly patience: Alarm;
  private readonly tokenReader: TokenReader;

  constructor(
    private readonly policy: Policy,
    private readonly options: ConnectOptions,
    private readonly environment: Environment,
    private readonly work: Work,
  ) {
    this.state = policy.start();
    this.wait = new Wait(environment, this);
    this.patience = new Alarm(environment);
    this.tokenReader = new TokenReader(policy, environment, options.tokenDomain ?? "http");
  }

  /** When the present wait ends, by the monotonic clock; infinity if there is none, or it is for the network. */
  get waitsUntil(): number {
    return this.wait.end;
  }

  private now(): number {
    return this.environment.now() - this.offlineMs;
  }

  private budget(): Budget {
    return budgets.get(this.policy) ?? this.policy.budget();
  }

  /** Attempts as soon as the last decision allows. */
  proceed(): void {
    this.halt();
    this.wait.until(Math.max(this.due, this.environment.now()), () => this.begin());
  }

  /** Begins an attempt, as soon as there is a network. */
  private begin(): void {
    this.wait.untilOnline(() => this.obtainToken());
  }

  wake(): void {
    this.wait.wake();
  }

  rescheduled(): void {
    this.work.doing(this.wait.isOffline ? "offline" : "waiting");
  }

  woken(offlineMs: number): void {
    this.due = -Infinity;
    this.offlineMs += offlineMs;
    this.state = this.state.wake(this.now());
  }

  /** Stops waiting and renewing. */
  halt(): void {
    this.turn++;
    this.patience.stop();
    this.wait.stop();
  }

  /** An attempt succeeded. */
  ready(): void {
    this.state = this.state.ready(this.now());
  }

  /** Begins a new episode after a give-up. */
  resume(): void {
    this.state = this.state.resume(this.now());
    this.proceed();
  }

  /** Ends the session. */
  end(success: boolean): void {
    this.halt();
    budgets.set(this.policy, this.state.end(success, this.budget()));
  }

  /** Decides about a failure, and carries the decision out. */
  failed(failure: FailureInput): void {
    this.halt();
    const now = this.environment.now();
    const decision = this.state.on(failure, this.now(), this.environment.random(), this.budget());
    budgets.set(this.policy, decision.budget);
    this.state = decision.state;
    this.wait.notBefore = now + (decision.earliestMs ?? 0);
    if (decision.kind !== "give-up") {
      this.due = now + decision.delayMs;
      this.plan(decision);
      this.proceed();
    } else {
      this.due = -Infinity;
      if (decision.restMs !== undefined) {
        this.wait.until(now + decision.restMs, () => this.work.resume());
      }
    }
    this.work.decided(decision);
  }

  /** Notes what must be renewed before the next attempt; a redirect goes on with what there is. */
  private plan(step: Decision): void {
    if (step.kind === "redirect") {
      this.tokenRejected = false;
      this.stale = undefined;
    } else if (step.kind === "refresh") {
      this.tokenRejected ||= step.subject === undefined;
      this.stale = step.subject ?? this.stale;
    }
  }

  private obtainToken(): void {
    const { tokens } = this.options;
    if (tokens !== undefined) {
      this.renew(
        async () => this.tokenReader.read(await this.askForToken()),
        (read) => this.obtained(read),
        (error) => this.tokenReader.failure(error),
        "refresh-unknown",
      );
    } else if (this.tokenRejected) {
      this.failed(transport("refresh-failed"));
    } else {
      this.refreshStale();
    }
  }

  private askForToken(): unknown {
    const { tokens } = this.options;
    if (typeof tokens === "function") {
      return this.tokenRejected ? tokens(this.token) : tokens();
    }
    return this.tokenRejected ? tokens?.renew(this.token) : tokens?.token();
  }

  private obtained(read: string | TokenRefused): void {
    if (read instanceof TokenRefused) {
      this.failed(read.failure);
    } else {
      this.token = read;
      this.tokenRejected = false;
      this.goOn(() => this.refreshStale());
    }
  }

  /** Has the application obtain what else is needed, then attempts. */
  private refreshStale(): void {
    const subject = this.stale;
    if (subject === undefined) {
      this.work.attempt(this.token);
      return;
    }
    const action = this.options.refreshes?.[subject];
    if (typeof action !== "function") {
      this.stale = undefined;
      this.failed(transport("refresh-failed"));
      return;
    }
    this.renew(
      async () => action(),
      () => {
        this.stale = undefined;
        this.goOn(() => this.work.attempt(this.token));
      },
      async (error) => failureOfRenewal(error, "timeout"),
      "timeout",
    );
  }

  /** Waits for a renewal, for at most a minute; a late result is dropped. */
  private renew<T>(
    action: () => Promise<T>,
    done: (result: T) => void,
    failureOf: (error: unknown) => Promise<FailureInput>,
    timeout: string,
  ): void {
    const turn = ++this.turn;
    const ifCurrent =
      <R>(next: (result: R) => void) =>
      (result: R): void => {
        if (turn === this.turn) {
          this.turn++;
          this.patience.stop();
          next(result);
        }
      };
    const failed = ifCurrent((failure: FailureInput) => this.failed(failure));
    this.patience.at(this.environment.now() + RENEWAL_TIMEOUT_MS, () => failed(transport(timeout)));
    this.work.doing("renewing");
    if (turn === this.turn) {
      action().then(ifCurrent(done), (error: unknown) =>
        failureOf(error).then(failed, () => failed(transport("refresh-failed"))),
      );
    }
  }

  /** Goes on, or begins again once the network is back. */
  private goOn(next: () => void): void {
    if (this.environment.isOnline()) {
      next();
    } else {
      this.begin();
    }
  }
}
