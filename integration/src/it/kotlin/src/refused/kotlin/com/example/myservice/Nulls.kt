package com.example.myservice

import com.example.myservice.errors.OutOfStockDetails
import dev.recourse.client.Environment
import dev.recourse.client.call.CallRecoveries
import dev.recourse.client.http.HttpCall
import dev.recourse.client.socket.OutgoingMessage
import dev.recourse.client.token.Token
import dev.recourse.engine.RetryAfter
import dev.recourse.testkit.ScriptedServer
import dev.recourse.testkit.laws.HostileLives
import dev.recourse.wiresocket.RateLimitDetails

/** The compiler refuses each null: packages are null-marked, those of the library, of the testkit and the generated one. */
fun nulls(server: ScriptedServer) {
    OutOfStockDetails.parse(null)
    OutOfStockDetails(null)
    RateLimitDetails.parse(null)
    RetryAfter.read(null)
    Environment.SYSTEM.withExecutor(null)
    CallRecoveries.builder(null)
    HttpCall.get("orders", null)
    OutgoingMessage.text(null)
    Token.of(null)
    server.http(null)
    HostileLives.of(null)
}
