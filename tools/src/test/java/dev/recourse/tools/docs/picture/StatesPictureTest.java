package dev.recourse.tools.docs.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.engine.SessionStatus;
import dev.recourse.tools.docs.page.StateChange;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatesPictureTest {

    @Test
    void changesAreArrows() throws IOException {
        List<StateChange> changes = List.of(
                new StateChange(SessionStatus.HEALTHY, "failed: step", SessionStatus.RECOVERING),
                new StateChange(SessionStatus.HEALTHY, "failed: give up", SessionStatus.GIVEN_UP),
                new StateChange(SessionStatus.PROBATION, "failed: step", SessionStatus.RECOVERING),
                new StateChange(SessionStatus.GIVEN_UP, "resume", SessionStatus.HEALTHY));
        String picture = StatesPicture.of(changes, "states-picture");
        PlanPictureTest.compare("states.svg", picture);
        assertEquals(changes.size(), picture.split("class=\"arrow\"", -1).length - 1);
        assertEquals(changes.size(), picture.split("class=\"tip\"", -1).length - 1);
    }
}
