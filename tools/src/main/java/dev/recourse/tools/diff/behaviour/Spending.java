package dev.recourse.tools.diff.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Courses that spend a budget. When a session gives up for another reason, a new one goes on in its place. Where the
 * amounts that come back are what matters, a success or some time lies between.
 */
final class Spending {

    private static final int MOST_EVENTS = 20_000;

    /** The most courses that are tried for one edit. */
    private static final int MOST_COURSES = 200_000;

    private final Effect effect;
    private final CodeGroups groups;
    private final List<CodeGroup> relevant;
    private final Set<CodeGroup> found;
    private int tried;

    Spending(Effect effect, CodeGroups groups, List<CodeGroup> relevant, Set<CodeGroup> found) {
        this.effect = effect;
        this.groups = groups;
        this.relevant = relevant;
        this.found = found;
    }

    void run(Course start) {
        for (CodeGroup spender : groups.all()) {
            for (Sample failure : spender.typical()) {
                List<Course> spent = spend(start, failure);
                returned(spent, failure);
            }
        }
    }

    /** The courses of one failure again and again, until the budget of a machine is spent. */
    private List<Course> spend(Course start, Sample failure) {
        List<Course> courses = new ArrayList<>();
        Course course = start;
        while (course.length() - start.length() < MOST_EVENTS && tried < MOST_COURSES) {
            tried++;
            Course next = course.failed(failure, course.at(), 0);
            courses.add(course);
            if (tryLast(course) || Search.isSpent(next)) {
                return courses;
            }
            boolean isFree = !next.hasSpent();
            if (isFree && (next.anyGoesOn() || course.isNewSession())) {
                return courses;
            }
            if (next.allGoOn()) {
                course = next;
            } else if (next.anyGoesOn()) {
                return courses;
            } else if (!isFree) {
                course = next.inNewSession();
            } else {
                course = course.inNewSession();
            }
        }
        return courses;
    }

    /** Tries one failure of each group after this course. */
    private boolean tryLast(Course course) {
        boolean any = false;
        for (CodeGroup group : relevant) {
            boolean isLonger = found.contains(group) && effect.isShown(course.length() + 1);
            if (isLonger || course.length() == 0) {
                continue;
            }
            for (Sample failure : group.typical()) {
                if (!course.takes(failure)) {
                    continue;
                }
                tried++;
                Course last = course.failed(failure, course.at(), 0);
                if (effect.note(last, group)) {
                    found.add(group);
                    any = true;
                }
            }
        }
        return any;
    }

    /** What a success or some time brings back, after the first steps and when nearly all is spent. */
    private void returned(List<Course> spent, Sample failure) {
        if (spent.size() < 2) {
            return;
        }
        int last = spent.size() - 1;
        for (int i : new TreeSet<>(List.of(1, Math.min(2, last), last, Math.max(1, last - 1)))) {
            Course course = spent.get(i);
            Course settled = course.ready(course.at());
            long later = course.at() + groups.scale().longSettle();
            spend(course.ended(), failure);
            spendAt(settled, failure, later);
            for (long refill : groups.scale().refills()) {
                spendAt(course, failure, course.at() + refill);
            }
        }
    }

    private void spendAt(Course course, Sample failure, long at) {
        for (CodeGroup group : relevant) {
            for (Sample last : group.typical()) {
                if (course.takes(last) && effect.note(course.failed(last, at, 0), group)) {
                    found.add(group);
                }
            }
        }
        Course next = course.failed(failure, at, 0);
        if (next.allGoOn()) {
            spend(next, failure);
        }
    }
}
