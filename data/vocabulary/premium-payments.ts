// What people type for the topics of premium-payments.
import type { SynonymsOf } from "./attached";

export const premiumPayments: SynonymsOf<"premium-payments"> = {
  "View statements": `
    statement; view statement; view bill; view invoice; see bill; see invoice; invoice online; bill online; e bill;
    ebill; paperless; payment history; past payments; past statements; monthly statement; old statements;
    download statement; download invoice; download bill; print statement; account statement; statement online;
    receipt; payment receipt; payment confirmation; proof of payment; electronic statement; billing history;
    confirmation number; get receipt; need receipt; see statement; month statement; year statement; need statement;
    get statement; find statement; look statement; receive statement; premium statement; group statement;
    statement of account; statement copies; see past; view past; past invoices; see our bill; look at bill;
    look at invoice; view premium; open statement; statement books; statement history; download receipt;
    receipt for payment; receipt premium; payment record; record of payment; payments made; what we paid;
    how much paid; how much did we pay; paid last year; last payment; when did we pay; payment status; transaction;
    electronic bill; electronic invoice; estatement; go paperless; stop paper; quit paper; paper bill stop;
    no paper; turn off paper; paperless billing; bill notification; reminder; statement pdf; print bill;
    print invoice; pdf invoice; pdf bill; save statement; export; email me statement; prior statement;
    previous statement; see charges; bills on computer; view my account; view account; show statement;
    year end statement; annual statement; quarterly statement; invoice history; archived; confirmation of payment;
    proof paid; paid receipt; view balance online; see balance online; balance online; current statement;
    latest statement; recent statement; recent payment`,
  "One-time or recurring premium payments": `
    online bill pay; payment portal; card expired; debit; checking account; savings account; pay by bank;
    scheduled payment; update payment; change payment; pay electronically; pay via; set up autopay; enroll autopay;
    pay; payment; pay bill; bill payment; pay invoice; pay online; pay by phone; online payment; make payment;
    make a payment; one time payment; autopay; auto pay; auto payment; auto debit; auto draft; autodraft;
    automatic withdrawal; automatic draft; automatic debit; direct debit; monthly payment; set up payment; ach; eft;
    e check; echeck; electronic payment; electronic funds; wire; wire transfer; bank account; bank info;
    bank information; update bank; change bank; routing number; new bank; bank; debit card; credit; card payment;
    pay by card; pay with card; visa; mastercard; amex; card on file; update card payment; card declined; declined;
    payment method; payment option; stop payment; recurring; premium payment; group premium; premium; pay monthly;
    payment date; payment failed; payment error; payment not go through; not let me pay; pay now; standing order;
    premium online; pay insurance; pay our; american express; pay credit card; charge credit card; charge to card;
    premium credit card; put on card; put on visa; use card; use visa; premium visa; company card;
    business card pay; charge premium; pay debit; pay with bank; pay from bank; pay from checking; checking;
    checking payment; from checking account; withdrawal; automatically; automated; pay itself; pay every month;
    pay each month; reoccurring; monthly withdrawal; switch bank; new account number; account on file; bank on file;
    update card; new credit card; change card; autopay setup; turn on autopay; turn off autopay; start autopay;
    sign up autopay; skip payment; early payment; pay early; prepay; pay ahead; pay in advance; pay today;
    last minute payment; single payment; payment page; payment site; pay site; payment screen; payment link;
    payment system; pay link; pay here; ways to pay; options to pay; pay over phone; phone payment;
    telephone payment; pay by telephone; zelle; paypal; venmo; apple pay; google pay; online check;
    electronic check; bank transfer; funds transfer; wire instructions; routing; draft; draft date; bank debit;
    payment pending; payment processing; payment rejected; payment not accepted; card not accepted; card rejected;
    submit payment; edit payment; cancel payment; void payment; reverse payment; delete payment; payment twice;
    payment button; pay by computer; pay on computer; pay internet; payment by card; savings account payment;
    take money; money out; comes out; pull money; deduct from bank; from our bank; bank every month;
    pay from account; pay immediately; make premium; remit online; pay balance; premium pay; payer; paypoint;
    billpay; epay; e payment; transfer money; premium due pay; set payment; setup payment; schedule recurring;
    monthly autopay; auto renew payment; autopay stop; autopay not; autopay fail; autopay error; bank details;
    payment amount; installment; master card; discover card; direct deposit premium; convenience fee`,
  "account.kp.org web support": `
    blank page; spinning; freeze; frozen; broken link; cannot register; cannot create account; access denied; 404;
    authenticator; code not arrive; otp; timed out; timeout; session expired; login page; login screen; site crash;
    forgot user; lost username; new device; website support; website help; account kp org not work;
    website password; website problem; website issue; website broken; website error; website not work; site down;
    page not load; page error; not load; error message; tech support; technical support; technical help;
    technical issue; it support; online help; portal help; portal down; portal support; portal error;
    portal problem; portal not work; portal broken; webmaster; server error; crash; password; reset password;
    change password; new password; passcode; forgot username; forgot login; forgot log in; lost login;
    lost password; username; user name; user id; userid; user account; locked out; lockout; locked; unlock;
    account locked; unlock account; cannot login; cannot sign in; cannot log on; not log in; not access account;
    not access portal; not access website; login problem; login trouble; login issue; login help; login error;
    login fail; two factor; 2fa; mfa; verification code; security code; security question; browser; glitch;
    app crash; online account not work; account.kp.org down; online problem; sign in problem; sign in error;
    sign on error; sign in trouble; password wrong; password invalid; invalid user; invalid login;
    incorrect password; password not work; password expired; password rejected; accept password; take password;
    recover password; password recovery; recover account; password link; reset link; reset email;
    temporary password; disabled; deactivated; reactivate; login expired; login gone; had login; login left;
    only one login; only one sign in; had sign in; sign in left; had password; knows password; lost access;
    login credentials; credentials; no access online; get into account; get into website; get into portal;
    get in website; get on website; not get online; page not open; site not open; portal not open;
    statement not open; not open online; invoice not open; bill not open; link not work; button not work;
    nothing happens; clicking; kicks me out; kick out; logs out; signed out; session; hang; page stuck;
    screen stuck; screen frozen; blank screen; white screen; error code; error 500; internal server; error on site;
    error screen; error online; unexpected error; cookies; cache; chrome; firefox; safari; edge browser; explorer;
    popup; pop up; captcha; two step; verification email; verification text; code email; code text; code not;
    code expired; one time code; multi factor; multifactor; single sign on; sso; link account; activate account;
    activation; registration error; registration problem; register error; website slow; slow; loading;
    keeps spinning; maintenance; system down; system error; website outage; portal outage; computer says;
    computer help; computer problem; computer not; trouble online; trouble website; trouble portal; technical;
    technical difficulties; tech help; web page; help with website; help logging in; help sign in; help password;
    navigate; navigate website; bug; malfunction; unresponsive; user locked; new username; change username;
    forgot my login; forgotten password; too many attempts; attempts; login attempts; old login; login for;
    transfer login; change login; update login; login email; registered email; email on account; user not found;
    account not found; access code; registration code; security pin; security answer; secret question;
    verify identity; identity verification; 2 factor; 2 step; online account help; account website; statement error;
    pay error; view error; page down; page wrong; page crash; site freezing; page frozen; app not work; app problem;
    app help; mobile site; on phone website; phone browser; web developer; online support; internet help;
    internet problem; internet not; connection; ssl; certificate error; download not; print not; upload; helpdesk;
    help desk; desktop support; log in; log me in; logon problem; logon help; logon error; logins; login loop;
    redirect; glitchy; buggy; user setup; access problem online; sign in issue; sign on problem; sign on help;
    sign on not`,
};
