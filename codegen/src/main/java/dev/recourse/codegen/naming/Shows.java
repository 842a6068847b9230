package dev.recourse.codegen.naming;

import dev.recourse.engine.HoleType;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.MessageText.Part;
import dev.recourse.engine.Messages;
import java.util.List;

/** What the messages of one language show. */
public final class Shows {

    private boolean numbers;
    private boolean waits;
    private boolean forms;

    private Shows() {}

    /** What these messages show about the codes and ranges of these domains. */
    static Shows of(Messages messages, List<DomainPlan> domains) {
        Shows shows = new Shows();
        shows.add(messages.recovering(), List.of());
        shows.add(messages.gaveUp(), List.of());
        for (DomainPlan domain : domains) {
            domain.ranges().forEach(range -> shows.add(range, messages));
            domain.codes().forEach(code -> shows.add(code, messages));
        }
        if (shows.waits) {
            shows.numbers = true;
            shows.add(messages.delay().seconds(), List.of());
            shows.add(messages.delay().minutes(), List.of());
        }
        return shows;
    }

    /** Whether some show numbers. The words for a wait do. */
    public boolean numbers() {
        return numbers;
    }

    /** Whether some show waits. */
    public boolean waits() {
        return waits;
    }

    /** Whether some depend on the plural form of a number. */
    public boolean forms() {
        return forms;
    }

    private void add(Subject subject, Messages messages) {
        List<Component> components = subject.components();
        subject.messages(messages).ifPresent(texts -> {
            add(texts.message(), components);
            add(texts.plain(), components);
            add(texts.gaveUp(), components);
        });
    }

    private void add(MessageText text, List<Component> components) {
        add(text.parts(), components);
    }

    private void add(List<Part> parts, List<Component> components) {
        for (Part part : parts) {
            if (part instanceof Part.Place place) {
                add(place.name(), components);
            } else if (part instanceof Part.Choice choice) {
                forms |= choice.dependsOnForm();
                choice.texts().forEach(text -> add(text, components));
            }
        }
    }

    private void add(String place, List<Component> components) {
        waits |= place.equals(MessageText.DELAY);
        for (Component component : components) {
            if (component.hole().name().equals(place)) {
                waits |= component.hole().type() == HoleType.DURATION;
                numbers |= component.isNumber();
            }
        }
    }
}
