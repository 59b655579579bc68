package org.sunlight.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of the interface; resources and providers are found by themselves. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
