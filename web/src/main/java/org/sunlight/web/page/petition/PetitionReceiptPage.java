package org.sunlight.web.page.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.sunlight.office.notice.NoticeFile;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.petition.casework.PetitionQueries;
import org.sunlight.petition.casework.PetitionView;

/** The receipt handed over at the counter; its code is on it this once. */
@Named("petitionReceiptPage")
@ViewScoped
public class PetitionReceiptPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PetitionQueries petitions;

    @Inject
    private transient OrganQueries organs;

    private String number;
    private String code;
    private PetitionView petition;
    private OrganView organ;

    public void load() {
        code = PetitionCodesOnce.take();
        petition = petitions.view(number);
        organ = organs.organ(petition.bureauId());
    }

    public void sendPdf() throws IOException {
        NoticeFile file = petitions.receipt(number, code, NoticeFormat.PDF);
        Faces.sendFile(file.content(), file.fileName(), true);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public PetitionView getPetition() {
        return petition;
    }

    public OrganView getOrgan() {
        return organ;
    }
}
