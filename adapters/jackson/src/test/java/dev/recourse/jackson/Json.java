package dev.recourse.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Policy;
import java.lang.reflect.Type;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper, of either version of Jackson. */
interface Json {

    /** Both versions. */
    enum Version {
        JACKSON_2,
        JACKSON_3;

        /** A mapper without the module. */
        Json plain() {
            return this == JACKSON_2 ? new Two(new ObjectMapper()) : new Three(new JsonMapper());
        }

        Json of(Policy... policies) {
            return this == JACKSON_2
                    ? new Two(new ObjectMapper().registerModule(dev.recourse.jackson2.RecourseModule.of(policies)))
                    : new Three(JsonMapper.builder()
                            .addModule(RecourseModule.of(policies))
                            .build());
        }

        Json of(Domain... domains) {
            return this == JACKSON_2
                    ? new Two(new ObjectMapper().registerModule(dev.recourse.jackson2.RecourseModule.of(domains)))
                    : new Three(JsonMapper.builder()
                            .addModule(RecourseModule.of(domains))
                            .build());
        }
    }

    /** What the mapper refuses, with its exception's message. */
    final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        /** Where in the text, if the exception says so. */
        private final transient Optional<Object> location;

        Refused(Exception cause, Optional<Object> location) {
            super(cause.getMessage(), cause);
            this.location = location;
        }

        String text() {
            return String.valueOf(getMessage());
        }

        Optional<Object> location() {
            return location;
        }
    }

    String write(Object value) throws Refused;

    byte[] bytes(Object value) throws Refused;

    Object read(String json, Type type) throws Refused;

    Object read(byte[] json, Type type) throws Refused;

    /** Runs something that throws the exceptions of this version. */
    @FunctionalInterface
    interface Mapping<T> {
        T run() throws Exception;
    }

    record Two(ObjectMapper mapper) implements Json {

        private static <T> T refusing(Mapping<T> mapping) throws Refused {
            try {
                return mapping.run();
            } catch (JsonProcessingException e) {
                throw new Refused(e, Optional.ofNullable(e.getLocation()));
            } catch (Exception e) {
                throw new AssertionError("not an exception of Jackson 2", e);
            }
        }

        @Override
        public String write(Object value) throws Refused {
            return refusing(() -> mapper.writeValueAsString(value));
        }

        @Override
        public byte[] bytes(Object value) throws Refused {
            return refusing(() -> mapper.writeValueAsBytes(value));
        }

        @Override
        public Object read(String json, Type type) throws Refused {
            return refusing(() -> mapper.readValue(json, mapper.constructType(type)));
        }

        @Override
        public Object read(byte[] json, Type type) throws Refused {
            return refusing(() -> mapper.readValue(json, mapper.constructType(type)));
        }
    }

    record Three(JsonMapper mapper) implements Json {

        private static <T> T refusing(Mapping<T> mapping) throws Refused {
            try {
                return mapping.run();
            } catch (JacksonException e) {
                throw new Refused(e, Optional.ofNullable(e.getLocation()));
            } catch (Exception e) {
                throw new AssertionError("not an exception of Jackson 3", e);
            }
        }

        @Override
        public String write(Object value) throws Refused {
            return refusing(() -> mapper.writeValueAsString(value));
        }

        @Override
        public byte[] bytes(Object value) throws Refused {
            return refusing(() -> mapper.writeValueAsBytes(value));
        }

        @Override
        public Object read(String json, Type type) throws Refused {
            return refusing(() -> mapper.readValue(json, mapper.constructType(type)));
        }

        @Override
        public Object read(byte[] json, Type type) throws Refused {
            return refusing(() -> mapper.readValue(json, mapper.constructType(type)));
        }
    }
}
