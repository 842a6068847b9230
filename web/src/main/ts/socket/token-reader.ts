import type { Environment, TokenResponse } from "../socket.js";
import type { FailureInput, Policy } from "../recourse.js";
import { failureOfRenewal, isListed, transport } from "./failures.js";

const MAX_TOKEN = 16_384;
const MAX_ANSWER = 65_536;

/** The failure of a token request. */
export class TokenRefused {
  constructor(readonly failure: FailureInput) {}
}

/** Reads what a token source answers, and what it fails with. */
export class TokenReader {
  constructor(
    private readonly policy: Policy,
    private readonly environment: Environment,
    private readonly domain: string,
  ) {}

  /** The token, empty for none; or its failure. */
  async read(answer: unknown): Promise<string | TokenRefused> {
    if (answer === null || answer === undefined || answer === "") {
      return "";
    }
    if (typeof answer === "string") {
      return isSecret(answer) ? answer : new TokenRefused(transport("refresh-failed"));
    }
    return isResponse(answer) ? this.readResponse(answer) : new TokenRefused(transport("refresh-failed"));
  }

  private async readResponse(response: TokenResponse): Promise<string | TokenRefused> {
    const body = (await response.text()).slice(0, MAX_ANSWER);
    if (response.status >= 200 && response.status < 300) {
      const token = accessTokenIn(body);
      return token === undefined ? new TokenRefused(transport("refresh-unknown")) : token;
    }
    const answered = {
      status: response.status,
      headers: response.headers,
      body,
      date: this.environment.wallClock(),
    };
    const asOauth = { ...answered, domain: "oauth" };
    const isOauth = (response.status === 400 || response.status === 401) && isListed(this.policy, asOauth);
    return new TokenRefused(isOauth ? asOauth : { ...answered, domain: this.domain });
  }

  /** What a token source failed with. */
  async failure(error: unknown): Promise<FailureInput> {
    if (isResponse(error)) {
      const read = await this.readResponse(error);
      return read instanceof TokenRefused ? read.failure : transport("refresh-failed");
    }
    return failureOfRenewal(error, "refresh-unknown");
  }
}

function isResponse(value: unknown): value is TokenResponse {
  const response = value as Partial<TokenResponse> | null | undefined;
  return typeof response?.status === "number" && typeof response.text === "function";
}

function accessTokenIn(body: string): string | undefined {
  try {
    const token = (JSON.parse(body) as { access_token?: unknown } | null)?.access_token;
    return typeof token === "string" && isSecret(token) ? token : undefined;
  } catch {
    return undefined;
  }
}

function isSecret(text: string): boolean {
  return text.length <= MAX_TOKEN && /^[!-~]+$/.test(text);
}
