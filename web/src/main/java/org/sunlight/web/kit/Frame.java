package org.sunlight.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** What stands around a page: whose desk it is, the menu, where the reader is. */
@Named("frame")
@RequestScoped
public class Frame {

    @Inject
    private CurrentCaller caller;

    @Inject
    private OwnOrgan organ;

    private String bureau;
    private List<Menu.Group> menu;

    public boolean isSignedIn() {
        return person().isPresent();
    }

    public String getPersonName() {
        return person().map(Caller::name).orElse("");
    }

    public List<String> getRoles() {
        return person().map(caller -> caller.roles().stream().sorted().toList()).orElse(List.of());
    }

    /** For showing a link or not; the service behind it is the lock. */
    public boolean is(String role) {
        return person().map(caller -> caller.is(role)).orElse(false);
    }

    /** Who may enter holidays and change the settings of the house, as their services say. */
    public boolean isKeeperOfLaw() {
        return is(Roles.DISCLOSURE_OFFICER) || is(Roles.DEPUTY_HEAD) || is(Roles.HEAD);
    }

    /** Name of the organ the person works for; the name of the product before anybody signed in. */
    public String getBureau() {
        if (bureau == null) {
            bureau = person().map(Caller::organId)
                    .map(organ::name)
                    .orElseGet(() -> Texts.text(Language.current(), "frame.product"));
        }
        return bureau;
    }

    public List<Menu.Group> getMenu() {
        if (menu == null) {
            menu = Menu.of(person().map(Caller::roles).orElse(Set.of()));
        }
        return menu;
    }

    /** Where the day begins. Who has no role yet can at least change the password. */
    public String home() {
        return Menu.beginning(getMenu()).map(Menu.Group::path).orElse("/change-password.xhtml")
                + "?faces-redirect=true";
    }

    /** The page, as the menu names it. */
    public String getView() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }

    public boolean isHere(Menu.Item item) {
        return item.covers(getView());
    }

    public boolean isWithin(Menu.Group group) {
        return group.covers(getView());
    }

    /** Address of this page with its parameters, for coming back after a change of language. */
    public String getAddress() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        return query == null ? getView() : getView() + "?" + query;
    }

    private Optional<Caller> person() {
        return caller.find().filter(found -> found.organId() != null);
    }
}
