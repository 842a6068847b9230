@ErrorCatalog("shop.yaml")
package com.example.shop;

import dev.recourse.engine.ErrorCatalog;
