package org.fengqiao.reminder.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.reminder.Contact;
import org.fengqiao.reminder.Contacts;
import org.fengqiao.reminder.Means;
import org.fengqiao.reminder.OpenMeans;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reminders/contact")
@Tag(name = "reminders")
class ContactController {

    private final Contacts contacts;
    private final OpenMeans open;
    private final CurrentUsers users;

    ContactController(Contacts contacts, OpenMeans open, CurrentUsers users) {
        this.contacts = contacts;
        this.open = open;
        this.users = users;
    }

    @GetMapping
    @Operation(summary = "我的提醒发到哪里 Where my reminders go")
    ContactView mine() {
        var login = users.require().login();
        return view(login);
    }

    @PutMapping
    @Operation(summary = "设置我的提醒发到哪里 Say where my reminders go")
    ContactView change(@RequestBody ContactRequest request) {
        var login = users.require().login();
        contacts.change(
                login, Contact.typed(request.email(), request.mobile(), request.wantsEmail(), request.wantsText()));
        return view(login);
    }

    private ContactView view(String login) {
        var contact = contacts.of(login);
        return new ContactView(
                contact.email(),
                contact.mobile(),
                contact.wantsEmail(),
                contact.wantsText(),
                contacts.isOwn(login),
                open.all().contains(Means.EMAIL),
                open.all().contains(Means.TEXT));
    }

    record ContactRequest(@Nullable String email, @Nullable String mobile, boolean wantsEmail, boolean wantsText) {}

    /**
     * @param own whether the person has said so himself; otherwise it is what the roster has
     * @param emailOpen whether this installation sends e-mail
     * @param textOpen whether this installation sends text messages
     */
    record ContactView(
            @Nullable String email,
            @Nullable String mobile,
            boolean wantsEmail,
            boolean wantsText,
            boolean own,
            boolean emailOpen,
            boolean textOpen) {}
}
