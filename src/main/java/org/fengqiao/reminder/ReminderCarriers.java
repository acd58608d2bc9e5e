package org.fengqiao.reminder;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Which means this installation has. A setting that cannot work stops the start, with the setting's name. */
@Configuration(proxyBeanMethods = false)
class ReminderCarriers {

    @Bean
    Carriers carriers(
            ReminderProperties settings,
            ObjectProvider<JavaMailSender> mail,
            ObjectProvider<MailProperties> mailSettings,
            Clock clock) {
        var carriers = new ArrayList<Carrier>();
        mail.ifAvailable(sender -> carriers.add(new EmailCarrier(sender, sender(settings, mailSettings))));
        if (!settings.text().url().isBlank()) {
            carriers.add(new TextCarrier(
                    gateway(settings.text().url()), settings.text().secret(), clock));
        }
        return new Carriers(carriers);
    }

    @Bean
    OpenMeans openMeans(Carriers carriers) {
        return OpenMeans.of(carriers.all());
    }

    private static String sender(ReminderProperties settings, ObjectProvider<MailProperties> mail) {
        var from = settings.email().from();
        if (from.isBlank()) {
            from = String.valueOf(mail.getObject().getUsername());
        }
        if (!EmailCarrier.isAddress(from)) {
            throw new IllegalStateException("配置了 spring.mail.host，还要在 fengqiao.reminders.email.from 写明发件邮箱。"
                    + " With spring.mail.host, fengqiao.reminders.email.from has to be an e-mail address.");
        }
        return from;
    }

    private static URI gateway(String url) {
        if (!url.strip().matches("https?://[^\\s/]+(/\\S*)?")) {
            throw new IllegalStateException("fengqiao.reminders.text.url 应是 http 或 https 地址。"
                    + " fengqiao.reminders.text.url has to be an address of http or https.");
        }
        return URI.create(url.strip());
    }

    /** What carries messages out of the system. */
    record Carriers(List<Carrier> all) {

        Carriers {
            all = List.copyOf(all);
        }
    }
}
