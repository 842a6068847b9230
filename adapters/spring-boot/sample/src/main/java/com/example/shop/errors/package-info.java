@ErrorCatalog("shop.yaml")
package com.example.shop.errors;

import dev.recourse.engine.ErrorCatalog;
