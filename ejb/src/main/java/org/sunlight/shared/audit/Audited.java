package org.sunlight.shared.audit;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every call of a public method of the class writes one audit entry: done, refused or failed. Placed on every
 * {@code …Service}. The act is {@code <Service without suffix>.<method>}; the subject is the first argument that is an
 * {@link AuditSubject}, or the result if that is one.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Audited {}
