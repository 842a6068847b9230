package com.example.myservice

import com.example.myservice.errors.MyService
import com.example.myservice.errors.MyServiceMessages
import dev.recourse.client.http.HttpCall
import dev.recourse.client.http.RecoveringHttp
import dev.recourse.engine.Failure
import dev.recourse.engine.GiveUp
import dev.recourse.engine.Redirect
import dev.recourse.engine.RedirectTarget
import dev.recourse.engine.Refresh
import dev.recourse.engine.Retry
import java.net.http.HttpResponse.BodyHandlers
import java.util.Locale
import kotlinx.coroutines.delay
import kotlinx.coroutines.future.await

// README: kotlin
