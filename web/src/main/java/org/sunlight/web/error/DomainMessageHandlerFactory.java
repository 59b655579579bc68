package org.sunlight.web.error;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link DomainMessageHandler} before the handler of Faces; named in faces-config.xml. */
public class DomainMessageHandlerFactory extends ExceptionHandlerFactory {

    public DomainMessageHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new DomainMessageHandler(getWrapped().getExceptionHandler());
    }
}
