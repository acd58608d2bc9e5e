/** What a person is reminded of, where he wants it sent, and the state of the outbox. */
@NullMarked
package org.fengqiao.reminder.web;

import org.jspecify.annotations.NullMarked;
