package org.sunlight.office.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.office.account.model.Credential;
import org.sunlight.office.account.model.MachineClient;
import org.sunlight.office.account.model.PasswordHash;
import org.sunlight.office.account.model.Secret;
import org.sunlight.office.account.store.AccountStore;
import org.sunlight.office.organ.EstablishOrgan;
import org.sunlight.office.organ.FormSection;
import org.sunlight.office.organ.GrantRole;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganService;
import org.sunlight.office.organ.RegisterStaff;
import org.sunlight.office.organ.SectionView;
import org.sunlight.office.organ.StaffService;
import org.sunlight.office.organ.StaffView;
import org.sunlight.shared.security.Roles;

/**
 * Fills an empty database with its first organs and people, as the house itself. Called at start-up alone, where no
 * person is present yet; all of it is one transaction.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class FoundingDoor {

    @Inject
    private OrganService organService;

    @Inject
    private StaffService staffService;

    @Inject
    private OrganQueries organs;

    @Inject
    private AccountStore accounts;

    @Inject
    private Clock clock;

    public boolean isFounded() {
        return !organs.all().isEmpty();
    }

    /** @return the passwords for one use of the first three accounts (ACC-10) */
    public List<FirstPassword> foundBureau(String folder) {
        FoundingRecords.organs(folder + "/first-organ.csv").forEach(organService::establish);
        List<FirstPassword> issued = new ArrayList<>();
        for (CSVRecord row : FoundingRecords.read(folder + "/first-staff.csv")) {
            StaffView person = appoint(row, Map.of());
            String password = Secret.forOneUse();
            accounts.add(Credential.issue(person.login(), password, clock.instant()));
            issued.add(new FirstPassword(person.login(), password));
        }
        return issued;
    }

    /** The bureau of the demonstration, its people with one password for all, and one machine client. */
    public void foundDemonstration(String folder, String password) {
        for (EstablishOrgan organ : FoundingRecords.organs(folder + "/organs.csv")) {
            organService.establish(organ);
        }
        Map<String, Long> sections = new HashMap<>();
        for (CSVRecord row : FoundingRecords.read(folder + "/sections.csv")) {
            SectionView formed = organService.formSection(new FormSection(row.get("organ"), row.get("name")));
            sections.put(row.get("organ") + row.get("name"), formed.id());
        }
        String hash = PasswordHash.of(password);
        for (CSVRecord row : FoundingRecords.read(folder + "/staff.csv")) {
            StaffView person = appoint(row, sections);
            accounts.add(Credential.forDemonstration(person.login(), hash, clock.instant()));
        }
        for (CSVRecord row : FoundingRecords.read(folder + "/clients.csv")) {
            accounts.add(MachineClient.register(
                    row.get("clientId"),
                    row.get("name"),
                    organs.byCode(row.get("organ")).id(),
                    Set.copyOf(Scopes.ALL),
                    row.get("secret"),
                    clock.instant()));
        }
    }

    private StaffView appoint(CSVRecord row, Map<String, Long> sections) {
        StaffView person = staffService.register(new RegisterStaff(
                row.get("login"),
                row.get("name"),
                row.get("organ"),
                sections.get(row.get("organ") + row.get("section"))));
        for (String role : row.get("roles").split(" ")) {
            person = staffService.grant(new GrantRole(person.login(), person.version(), role));
        }
        return person;
    }
}
