package org.sunlight.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Leaving the house: the session ends with everything in it. */
@Named("signOut")
@RequestScoped
public class SignOut {

    public String leave() throws ServletException {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletRequest) outside.getRequest()).logout();
        outside.invalidateSession();
        return "/login.xhtml?faces-redirect=true";
    }
}
