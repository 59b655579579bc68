package org.sunlight.web.kit;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The words a person is searching for. Kept here and not in the address: they may be somebody's name. */
@Named("find")
@SessionScoped
public class Find implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text = "";

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.strip();
    }
}
