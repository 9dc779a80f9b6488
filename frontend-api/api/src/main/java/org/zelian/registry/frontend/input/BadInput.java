package org.zelian.registry.frontend.input;

import org.springframework.http.HttpStatus;
import org.zelian.registry.contract.InvalidValue;

import java.util.List;
import java.util.function.Supplier;

/** A request that is refused at the door: nothing was asked of anybody. */
public final class BadInput extends RuntimeException {

    private final HttpStatus status;
    private final transient List<Fault> faults;

    public BadInput(HttpStatus status, List<Fault> faults) {
        super(status + " " + faults, null, false, false);
        this.status = status;
        this.faults = List.copyOf(faults);
    }

    /** One wrong value, 400. */
    public static BadInput at(Place place, String rule, Object... arguments) {
        return at(HttpStatus.BAD_REQUEST, place, rule, arguments);
    }

    /** One wrong value, with a status of its own. */
    public static BadInput at(HttpStatus status, Place place, String rule, Object... arguments) {
        List<String> said = List.of(arguments).stream().map(String::valueOf).toList();
        return new BadInput(status, List.of(new Fault(place, rule, said)));
    }

    /** A value that the contract refuses. */
    public static BadInput at(Place place, InvalidValue invalid) {
        return new BadInput(
                HttpStatus.BAD_REQUEST,
                List.of(new Fault(place, invalid.rule(), invalid.arguments())));
    }

    /**
     * A value made of what stands at a place.
     *
     * @param pointer JSON pointer into the body
     * @throws BadInput naming that place, where the contract refuses the value
     */
    public static <T> T placed(String pointer, Supplier<T> made) {
        try {
            return made.get();
        } catch (InvalidValue e) {
            throw at(new Place.Body(pointer), e);
        }
    }

    public HttpStatus status() {
        return status;
    }

    /** At least one; the first names the problem. */
    public List<Fault> faults() {
        return faults;
    }

    /** A place and the rule that what stands there breaks. */
    public record Fault(Place place, String rule, List<String> arguments) {}
}
