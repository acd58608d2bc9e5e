package org.fengqiao.identity;

import java.util.List;

/** Tells what a person still has in hand. A module that gives work to people implements it for its own kind of work. */
public interface HeldWork {

    /** Each piece of work as it is told to whoever has to hand it over: the case's number and what is to be done. */
    List<String> of(String login);
}
