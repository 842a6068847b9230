@ErrorCatalog("trial.yaml")
package com.example.trial;

import dev.recourse.engine.ErrorCatalog;
