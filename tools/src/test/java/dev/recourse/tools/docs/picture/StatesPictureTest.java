package dev.recourse.tools.docs.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.engine.SessionStatus;
import dev.recourse.tools.docs.page.StateChange;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatesPictureTest {

    @Test
    void changesBetweenTheSameStatesAreOneArrow() throws IOException {
        List<StateChange> changes = List.of(
                new StateChange(SessionStatus.HEALTHY, "fails, and goes on", SessionStatus.RECOVERING),
                new StateChange(SessionStatus.HEALTHY, "fails, and gives up", SessionStatus.GIVEN_UP),
                new StateChange(SessionStatus.PROBATION, "fails, and goes on", SessionStatus.RECOVERING),
                new StateChange(SessionStatus.GIVEN_UP, "resume", SessionStatus.HEALTHY),
                new StateChange(SessionStatus.GIVEN_UP, "rest is over", SessionStatus.HEALTHY));
        String picture = StatesPicture.of(changes, "states-picture");
        PlanPictureTest.compare("states.svg", picture);
        assertEquals(4, picture.split("class=\"arrow\"", -1).length - 1);
        assertEquals(4, picture.split("class=\"tip\"", -1).length - 1);
    }
}
