package org.sunlight.disclosure.request.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.sunlight.disclosure.request.ArchiveRequest;
import org.sunlight.disclosure.request.Retention;
import org.sunlight.office.counter.Wording;
import org.sunlight.shared.error.RuleBroken;

/** Where the closed file went and how long it stays there. Source: 政府信息公开条例(2019)第四十五条. */
@Embeddable
public class FileAway {

    @Enumerated(EnumType.STRING)
    @Column(name = "retention", length = 20)
    private Retention retention;

    @Column(name = "file_number", length = 60)
    private String fileNumber;

    @Column(name = "file_list", length = 4000)
    private String fileList;

    protected FileAway() {}

    static FileAway of(ArchiveRequest command) {
        if (command.retention() == null) {
            throw RuleBroken.at("retention", "VALUE_MISSING");
        }
        FileAway file = new FileAway();
        file.retention = command.retention();
        file.fileNumber = Wording.required("fileNumber", command.fileNumber(), 60);
        file.fileList =
                Wording.optional("files", command.files() == null ? null : String.join("\n", command.files()), 4000);
        return file;
    }

    Retention retention() {
        return retention;
    }

    String fileNumber() {
        return fileNumber;
    }

    List<String> files() {
        return fileList == null ? List.of() : List.of(fileList.split("\n"));
    }
}
