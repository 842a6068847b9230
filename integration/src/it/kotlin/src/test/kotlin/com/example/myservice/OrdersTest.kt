package com.example.myservice

import com.example.myservice.errors.MyService
import com.example.myservice.errors.OrdersCode
import dev.recourse.client.Environment
import dev.recourse.client.http.RecoveringHttp
import dev.recourse.engine.Failure
import dev.recourse.testkit.Answer
import dev.recourse.testkit.ScriptedServer
import dev.recourse.testkit.VirtualTime
import dev.recourse.testkit.junit.RecourseExtension
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers
import java.time.Duration
import java.util.Locale
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.async
import kotlinx.coroutines.future.await
import kotlinx.coroutines.test.currentTime
import kotlinx.coroutines.test.runCurrent
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith

@ExtendWith(RecourseExtension::class)
@OptIn(ExperimentalCoroutinesApi::class)
class OrdersTest {

    @Test
    fun awaitsACallThatRecovers(server: ScriptedServer, time: VirtualTime) = runTest {
        server.script().on("/orders", soldOut(), Answer.status(200).withBody("yours"))
        val http = RecoveringHttp.builder(MyService.policy())
            .endpoint("orders", server.http("/"))
            .environment(
                Environment.SYSTEM.withTime(time::now, time.wallClock(), time::schedule).withExecutor(Runnable::run),
            )
            .build()

        val order = async { order(http, Locale.ENGLISH) }
        runCurrent()
        time.whenPending(1).await()
        time.advance(Duration.ofSeconds(10))

        assertEquals("yours", order.await())
    }

    @Test
    fun showsWhyItGaveUp(server: ScriptedServer) = runTest {
        server.script().on("/orders", Answer.status(404).withBody("no such order"))
        val http = RecoveringHttp.builder(MyService.policy()).endpoint("orders", server.http("/")).build()

        assertEquals("This does not work at the moment. Please try again later.", order(http, Locale.ENGLISH))
    }

    @Test
    fun delaysInALoopOfItsOwn(server: ScriptedServer) = runTest {
        server.script().on("/orders", soldOut(), soldOut(), Answer.status(200))

        assertNull(recover({}) { failure(server) })

        assertEquals(0, server.script().remaining())
        assertTrue(currentTime in 15_000..30_000, "two waits of 10 s and 20 s, half of each at random: $currentTime ms")
    }

    @Test
    fun renewsWhereThePolicySaysSo(server: ScriptedServer) = runTest {
        server.script().on("/orders", Answer.status(401), Answer.status(200))
        var renewed = 0

        assertNull(recover({ renewed++ }) { failure(server) })

        assertEquals(1, renewed)
    }

    @Test
    fun givesUpAfterThreeRetries(server: ScriptedServer) = runTest {
        server.script().on("/orders", soldOut(), soldOut(), soldOut(), soldOut())

        val giveUp = recover({}) { failure(server) }

        assertEquals(OrdersCode.OUT_OF_STOCK, giveUp?.failure()?.code())
        assertEquals(0, server.script().remaining())
    }

    private fun soldOut(): Answer = Answer.status(409).withBody("out of stock: tea")

    private suspend fun failure(server: ScriptedServer): Failure? {
        val request = HttpRequest.newBuilder(server.http("/orders")).build()
        val response = client.sendAsync(request, BodyHandlers.ofString()).await()
        return if (response.statusCode() < 400) null else OrdersCode.lookup(response.statusCode()).failed(response.body())
    }

    private companion object {
        val client: HttpClient = HttpClient.newHttpClient()
    }
}
